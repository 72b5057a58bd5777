import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

const candidates = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of a browser on this machine, or null: then the tests that need one are skipped, and say so. */
export const browserPath = candidates.find(path => path !== '' && existsSync(path)) ?? null;
if (browserPath === null) {
  process.stderr.write(
    'SKIPPED: no Chromium here; install the package chromium, or set CHROMIUM to its path\n',
  );
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Of a test file. A new one for each test would cost more than all that the test does. */
let shared: Promise<Page> | undefined;
afterAll(async () => {
  await (await shared)?.context().browser()?.close();
  shared = undefined;
});

async function newPage(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const context = await browser.newContext({ offline: true });
  return context.newPage();
}

/** What a page tried beside showing itself. */
export interface Watched {
  readonly page: Page;
  /** Messages, errors and dialogs; and what it wanted to load beside itself. */
  readonly trouble: string[];
}

/** Opens a file of the disk in the browser of this test file, which has no network; what was open before is gone. */
export async function openPage(
  path: string,
  width = 1280,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Watched> {
  shared ??= newPage();
  const page = await shared;
  for (const event of ['console', 'pageerror', 'dialog', 'request']) page.removeAllListeners(event);
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, colorScheme });
  const trouble: string[] = [];
  page.on('console', message => trouble.push(`console: ${message.text()}`));
  page.on('pageerror', error => trouble.push(`error: ${error.message}`));
  page.on('dialog', dialog => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const url = pathToFileURL(path).href;
  page.on('request', request => {
    if (request.url() !== url) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, trouble };
}

/** What axe-core (WCAG 2.2 AA and best practices) finds wrong, a line a finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
