export async function runPackaged() {
  return { version: 'x', results: [] };
}
