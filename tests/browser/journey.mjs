// The first thread in a browser: node tests/browser/journey.mjs [PROGRAM]. A parent asks, the
// caseworker confirms who asked and decides, the parent reads the letter and sees who looked: with
// script and without, by keyboard alone, at each width and theme. Every page on the way is checked.
// Ends with a count.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage, startBrowser, themes, widths } from "./browser.mjs";
import { axed, overflowing, validated } from "./checks.mjs";

const [program = "build/release/trefoil"] = process.argv.slice(2);

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(String(port)));
    });
  });
}

// The demonstration on a free port, with a folder that goes with it.
async function startProgram() {
  const folder = await mkdtemp(join(tmpdir(), "trefoil-browser-"));
  const port = await freePort();
  const server = spawn(program, ["serve", "--demo", "--port", port, "--today", "2026-09-07",
    "--data", join(folder, "data")], { stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((started, failed) => {
    let said = "";
    server.stdout.on("data", (words) => {
      said += words;
      const [found] = said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (found) started(found);
    });
    server.on("exit", () => failed(new Error(`the program ended: ${said}`)));
  });
  const stop = async () => {
    server.removeAllListeners("exit");
    const ended = new Promise((done) => server.on("exit", done));
    server.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

// What a person's hands do: with a pointer, or with the keyboard alone.
const pointer = {
  press: (_, target) => target.click(),
  fill: (_, target, words) => target.fill(words),
  tick: (_, target) => target.check(),
};

async function tabTo(page, target) {
  const element = await target.elementHandle();
  for (let steps = 0; steps < 150; ++steps) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached with the keyboard: ${target}`);
}

const keyboard = {
  async press(page, target) {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  },
  async fill(page, target, words) {
    await tabTo(page, target);
    await page.keyboard.type(words);
  },
  // One Tab stop for a group of radios: from its first, with the arrows.
  async tick(page, target) {
    const name = await target.getAttribute("name");
    const isRadio = (await target.getAttribute("type")) === "radio";
    await tabTo(page, isRadio ? page.locator(`[name="${name}"]`).first() : target);
    for (let steps = 0; isRadio && steps < 20 && !(await target.isChecked()); ++steps)
      await page.keyboard.press(steps === 0 ? "Space" : "ArrowDown");
    if (!isRadio) await page.keyboard.press("Space");
  },
};

// A walk through the thread; `see` checks each page that is come to.
async function walk(page, address, hands, see) {
  const button = (name) => page.getByRole("button", { name, exact: true });
  const link = (name) => page.getByRole("link", { name });
  const field = (name) => page.locator(`[name="${name}"]`);
  const press = async (target, name) => {
    await Promise.all([page.waitForNavigation(), hands.press(page, target)]);
    await see(name);
  };
  const go = async (path, name) => {
    await page.goto(address + path);
    await see(name);
  };
  const enter = async (door, name) => {
    await page.context().clearCookies();
    await go("/sign-in", "sign-in");
    await press(page.locator(`#${door}`), name);
  };

  await enter("new-parent", "home of a new parent");
  await go("/ask", "ask");
  await press(button("Check your answers"), "ask with errors");
  await hands.fill(page, page.getByLabel("First name"), "Amara");
  for (const [part, number] of [["day", "3"], ["month", "4"], ["year", "2018"]])
    await hands.fill(page, page.locator(`#born-${part}`), number);
  await hands.fill(page, page.getByLabel("Who are you to them?"), "Mum");
  await hands.fill(page, page.getByLabel("What is hard?"), "Noise makes her ears hot.");
  await press(button("Check your answers"), "check your answers");
  await press(button("Send"), "receipt");
  const reference = page.url().split("/").at(-1);

  await enter("joanne-pryce", "my work");
  await go(`/cases/${reference}`, "case");
  await go(`/cases/${reference}/decision`, "decision");
  await go(`/cases/${reference}/standing`, "who asked");
  await press(button("Confirm"), "who asked with errors");
  await hands.tick(page, page.locator('[name="kind"][value="parental_responsibility"]'));
  await hands.fill(page, page.getByLabel("How do you know?"), "Birth certificate");
  await hands.tick(page, page.locator('[name="orders"]').first());
  await press(button("Confirm"), "case after who asked");
  await go(`/cases/${reference}/decision`, "decision");
  for (const name of ["need", "necessity", "reasons"])
    await hands.fill(page, field(name), "Noise at school stops her learning.");
  await press(button("Decide to assess, and send the letter"), "case after the decision");

  await enter("new-parent", "home of a family");
  await go(`/children/${reference}`, "child");
  await press(link("We will find out what helps Amara").first(), "letter");
  await go(`/children/${reference}/who-looked`, "who looked");
}

const { address, stop } = await startProgram();
const browser = await startBrowser();
let passed = 0;
let failed = 0;

function count(where, found) {
  for (const finding of found) console.log(`${where}: ${finding}`);
  if (found.length === 0) passed += 1;
  else failed += 1;
}

// The page's own bytes, as the last answer that drew it brought them.
function keepAnswers(page) {
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest() && response.status() !== 303;
    if (isPage) page.answer = response.text().catch(() => "");
    if (response.status() >= 500) page.faults.push(`${response.status()} of ${response.url()}`);
  });
}

async function walkOnce(view) {
  const { name, hands = pointer, width, theme, script = true, all = false } = view;
  const page = await openPage(browser, { width, theme, script });
  keepAnswers(page);
  const see = async (where) => {
    const found = [];
    if (script) {
      found.push(...(await overflowing(page)), ...(await axed(page, { all })));
      // A refused form is answered with 422, which the browser writes to its console.
      found.push(...page.faults.splice(0).filter((fault) => !/ 4(04|22) /.test(fault)));
    }
    if (all) found.push(...(await validated(await page.answer)));
    count(`${name}: ${where}`, found);
  };
  try {
    await walk(page, address, hands, see);
  } catch (error) {
    count(name, [`${page.url()}: ${error.message}`]);
  }
  await page.context().close();
}

for (const width of widths)
  for (const theme of themes) {
    const all = width === 390 && theme === "light";
    await walkOnce({ name: `${width} ${theme}`, width, theme, all });
  }
await walkOnce({ name: "without script", width: 390, theme: "light", script: false });
await walkOnce({ name: "by keyboard", width: 1360, theme: "light", hands: keyboard });

await browser.close();
await stop();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
