// Pictures of pages: node tests/browser/shots.mjs FOLDER ADDRESS... [--widths=390] [--themes=dark]
// [--cookie=name=value] One picture for each address, width and theme.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openPage, startBrowser, themes as allThemes, widths as allWidths } from "./browser.mjs";

export async function takeShots(folder, addresses, options = {}) {
  const { widths = allWidths, themes = allThemes, cookie } = options;
  await mkdir(folder, { recursive: true });
  const browser = await startBrowser();
  for (const width of widths) {
    for (const theme of themes) {
      const page = await openPage(browser, { width, theme });
      if (cookie) await page.context().setExtraHTTPHeaders({ Cookie: cookie });
      for (const address of addresses) {
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        const name = new URL(address).pathname.replaceAll("/", "-").replace(/^-/, "") || "home";
        const path = join(folder, `${name}-${width}-${theme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
      await page.context().close();
    }
  }
  await browser.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = {};
  const plain = [];
  for (const argument of process.argv.slice(2)) {
    const [, key, value] = argument.match(/^--(widths|themes|cookie)=(.*)$/) ?? [];
    if (key === "widths") options.widths = value.split(",").map(Number);
    else if (key === "themes") options.themes = value.split(",");
    else if (key) options[key] = value;
    else plain.push(argument);
  }
  const [folder, ...addresses] = plain;
  await takeShots(folder, addresses, options);
}
