import picomatch from 'picomatch';

/**
 * Tells whether a path is one of those to leave alone. Paths are relative to the folder that the globs are, with forward
 * slashes. A glob that names a folder stands for all in it; one without a slash matches at any depth.
 */
export function createIgnore(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap((pattern) => {
    const trimmed = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
    const anywhere = pattern.replace(/\/+$/, '').includes('/') ? trimmed : `**/${trimmed}`;
    return [anywhere, `${anywhere}/**`];
  });
  return globs.length === 0 ? () => false : picomatch(globs, { dot: true });
}
