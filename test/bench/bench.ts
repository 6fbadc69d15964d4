/**
 * Runs a benchmark by name: npm run bench -- [keystroke | phrases | workspace] [its arguments]. Without a name: keystroke.
 * Build first. Figures differ between machines; ratios within one run are what to look at.
 */
const names = ['keystroke', 'phrases', 'workspace'];

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const [, , name = 'keystroke'] = process.argv;
  const isName = !/^\d/.test(name);
  if (isName && !names.includes(name))
    throw new Error(`expected one of ${names.join(', ')}, found ${name}`);
  if (isName) process.argv.splice(2, 1);
  await import(`./${isName ? name : 'keystroke'}.ts`);
}
