// The gallery in a browser: node tests/browser/gallery.mjs FOLDER [SHOTS], FOLDER being what the
// program `gallery` wrote. All rules at 390 px light; colour, size and reflow at the other widths
// and themes. Ends with a count.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { openPage, serveFolder, startBrowser, themes, widths } from "./browser.mjs";
import { axed, overflowing, validated } from "./checks.mjs";
import { takeShots } from "./shots.mjs";

const [folder, shots] = process.argv.slice(2);
const policy = (await readFile(join(folder, "policy.txt"), "utf8")).trim();
const { address, stop } = await serveFolder(folder, policy);
const names = (await readdir(join(folder, "gallery"))).map((file) => file.replace(".html", ""));
const browser = await startBrowser();
const findings = [];
const note = (where, found) => findings.push(...found.map((each) => `${where}: ${each}`));

for (const name of names) {
  const html = await readFile(join(folder, "gallery", `${name}.html`), "utf8");
  note(name, await validated(html));
}
for (const width of widths) {
  for (const theme of themes) {
    const page = await openPage(browser, { width, theme });
    for (const name of names) {
      const where = `${name} ${width} ${theme}`;
      await page.goto(`${address}/gallery/${name}`);
      note(where, await overflowing(page));
      note(where, await axed(page, { all: width === 390 && theme === "light" }));
      note(where, page.faults.splice(0));
    }
    await page.context().close();
  }
}
await browser.close();
if (shots) await takeShots(shots, names.map((name) => `${address}/gallery/${name}`));
stop();
for (const finding of findings) console.log(finding);
const views = widths.length * themes.length;
console.log(`gallery: ${names.length} pages in ${views} views, ${findings.length} findings`);
process.exit(findings.length === 0 ? 0 : 1);
