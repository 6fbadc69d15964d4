/** The address of the workbench on a folder of this machine, with the options that VS Code reads from it. */
export function workbenchUrl(server, folder, payload = []) {
  const query = new URLSearchParams({ tkn: server.token, folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${server.url}?${query}`;
}
