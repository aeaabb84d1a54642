// Pictures of every page that the walks come to, narrow and wide, light and dark, numbered in the
// order of the walks: node tests/browser/shots.mjs PROGRAM FOLDER.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { themes } from "./browser.mjs";
import { fullTheme, fullWidth } from "./checks.mjs";
import { walkEverywhere } from "./walking.mjs";

const [program, folder] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
let taken = 0;

async function takeAll(page, name) {
  for (const width of [1360, fullWidth]) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const path = join(folder, `${name}-${width}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: fullTheme });
}

async function see(walker) {
  await walker.page.evaluate(() => document.fonts.ready);
  const heading = (await walker.where()).replace(/ \(.*/, "");
  const words = heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 40);
  taken += 1;
  await takeAll(walker.page, `${String(taken).padStart(3, "0")}-${words}`);
}

await walkEverywhere(program, {
  see,
  broken: (why) => {
    console.error(why);
    process.exitCode = 1;
  },
});
console.log(`${taken} pages, in ${folder}`);
