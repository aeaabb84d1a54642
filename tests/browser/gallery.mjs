// The gallery in a browser: node tests/browser/gallery.mjs FOLDER, FOLDER being what the program
// `gallery` wrote. Every check on every page. Ends with a count.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { openPage, serveFolder, startBrowser } from "./browser.mjs";
import {
  axed, axedInOtherViews, fitsEverywhere, fullTheme, fullWidth, validated,
} from "./checks.mjs";

const [folder] = process.argv.slice(2);
const policy = (await readFile(join(folder, "policy.txt"), "utf8")).trim();
const { address, stop } = await serveFolder(folder, policy);
const names = (await readdir(join(folder, "gallery"))).map((file) => file.replace(".html", ""));
const browser = await startBrowser();
const page = await openPage(browser, { width: fullWidth, theme: fullTheme });
let failed = 0;

for (const name of names) {
  const html = await readFile(join(folder, "gallery", `${name}.html`), "utf8");
  await page.goto(`${address}/gallery/${name}`);
  const found = [...(await validated(html)), ...(await fitsEverywhere(page)),
    ...(await axed(page)), ...(await axedInOtherViews(page)), ...page.faults.splice(0)];
  for (const finding of found) console.log(`gallery ${name}: ${finding}`);
  if (found.length !== 0) failed += 1;
}
await browser.close();
stop();
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && names.length !== 0 ? 0 : 1;
