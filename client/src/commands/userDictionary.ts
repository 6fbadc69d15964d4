import { ConfigurationTarget, commands, Disposable, window, workspace } from 'vscode';

/** The commands behind the server's actions "Add … to your dictionary" and "Remove … from your dictionary". */
export const userDictionary = (): Disposable =>
  Disposable.from(
    command('followup.addToUserDictionary', (words, word) =>
      words.includes(word) ? words : [...words, word],
    ),
    command('followup.removeFromUserDictionary', (words, word) =>
      words.filter((known) => known !== word),
    ),
  );

type Change = (words: readonly string[], word: string) => readonly string[];

const command = (name: string, change: Change): Disposable =>
  commands.registerCommand(name, async (word: unknown) => {
    if (typeof word !== 'string' || word.trim() === '') return;
    const settings = workspace.getConfiguration('followup');
    const written = settings.inspect<unknown>('dictionary')?.globalValue ?? [];
    const words = (Array.isArray(written) ? written : [written]).filter(
      (w) => typeof w === 'string',
    );
    try {
      const next = change(words, word);
      await settings.update(
        'dictionary',
        next.length > 0 ? next : undefined,
        ConfigurationTarget.Global,
      );
    } catch {
      // Settings that are open with unsaved changes, or that can't be written, are the user's to settle.
      void window.showWarningMessage(
        'Follow-up could not change your dictionary: the user settings can’t be written just now. Save or mend them and try again.',
      );
    }
  });
