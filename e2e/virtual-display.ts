/**
 * A screen that nobody sees, with a keyboard and a mouse: keyboard commands and the context menu belong to the browser's
 * own interface and answer to nothing less than real keys. Needs Xvfb and xdotool.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why a test that needs the screen skips. */
export const DISPLAY_MISSING = 'Xvfb and xdotool are not installed, and real keys need them';

export interface VirtualDisplay {
  /** For programs that are to appear on it. */
  env: NodeJS.ProcessEnv;
  /** Gives the browser's window the keyboard; there is no window manager to do it. */
  focusBrowser(): Promise<void>;
  /** Presses keys one after the other, as in `alt+shift+u`, `Up`. */
  press(...keys: string[]): Promise<void>;
  /** Clicks the right button at a place of the screen, in pixels. */
  clickRight(x: number, y: number): Promise<void>;
  close(): void;
}

/** @returns whether this machine can make one */
export async function canOpenDisplay(): Promise<boolean> {
  // What they answer doesn't matter (Xvfb ends its help with an error), only that they can be started.
  const tried = await Promise.allSettled([run('Xvfb', ['-help']), run('xdotool', ['version'])]);
  return tried.every((outcome) => outcome.status === 'fulfilled' || outcome.reason.code !== 'ENOENT');
}

export async function openDisplay(): Promise<VirtualDisplay> {
  // It picks a free number by itself and tells it through the fourth channel.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = screen.stdio[3];
  if (!channel) throw new Error('Xvfb has no channel to tell its number through');
  const [number] = await once(channel, 'data');
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` };
  const xdotool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim();
  return {
    env,
    async focusBrowser() {
      const [window] = (await xdotool('search', '--sync', '--onlyvisible', '--class', 'chrom')).split('\n');
      await xdotool('windowfocus', '--sync', window);
    },
    async press(...keys) {
      // Menus take one key after the other, and need a moment for each.
      await xdotool('key', '--delay', '60', ...keys);
    },
    async clickRight(x, y) {
      await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '3');
    },
    close() {
      screen.kill();
    },
  };
}
