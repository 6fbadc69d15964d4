import { isUtf8 } from 'node:buffer';
import { accessSync, constants, readFileSync, statSync, writeFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';

/** A draft as it stands on disk. Offsets in `text` do not count the byte-order mark, as in an editor. */
export interface DraftFile {
  readonly text: string;
  readonly bytes: Buffer;
  readonly hasMark: boolean;
}

/** Why a file can't be used, in words that follow its name. */
export interface Refusal {
  readonly reason: string;
}

export function readDraft(file: string): DraftFile | Refusal {
  try {
    return decodeDraft(readFileSync(file));
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

export function decodeDraft(bytes: Buffer): DraftFile | Refusal {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8');
    const hasMark = text.startsWith('\uFEFF');
    return { text: hasMark ? text.slice(1) : text, bytes, hasMark };
  }
  const start = bytes.subarray(0, 2).toString('hex');
  if (start === 'fffe' || start === 'feff') return { reason: 'expected UTF-8, found UTF-16' };
  return { reason: `expected UTF-8, found other bytes in line ${firstBadLine(bytes)}` };
}

/**
 * Writes the file whole or not at all, with its byte-order mark and mode; through a symbolic link, the file it names.
 * Refuses when the file is no longer what was read.
 */
export function writeDraft(file: string, before: DraftFile, text: string): Refusal | undefined {
  const bytes = Buffer.from(before.hasMark ? `\uFEFF${text}` : text, 'utf8');
  try {
    if (!statSync(file).isFile()) return { reason: 'not written, as it is no ordinary file' };
    // Renaming over a write-protected file would succeed where the folder is writable.
    accessSync(file, constants.W_OK);
    if (!readFileSync(file).equals(before.bytes))
      return { reason: 'changed while it was checked, so it was not written' };
    writeFileAtomic.sync(file, bytes);
    if (readFileSync(file).equals(bytes)) return undefined;
    // A disk that fills up can cut a write short without an error.
    writeFileSync(file, before.bytes);
    return { reason: 'could not be written whole, so it was put back as it was' };
  } catch (error) {
    return { reason: `not written: ${reasonOf(error)}` };
  }
}

/** A system error as a person would put it. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message.split('\n')[0] ?? message;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'expected a file, found a folder',
  ELOOP: 'a symbolic link that leads to itself',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}
