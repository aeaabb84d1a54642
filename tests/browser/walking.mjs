// The walks of one view: through a demonstration, and through an installation of its own.
import { openPage, startBrowser } from "./browser.mjs";
import { fullTheme, fullWidth } from "./checks.mjs";
import { pointer } from "./hands.mjs";
import { startDemonstration, startInstallation } from "./program.mjs";
import { Walker } from "./walker.mjs";
import { walkAll } from "./walks/all.mjs";
import { comesIn, invitees } from "./walks/signing_in.mjs";

const firstDay = "2026-09-07";

// `see` is called at each page that is come to, and `broken` where a walk cannot go on.
export async function walkEverywhere(program, { see, broken, ...view }) {
  const demonstration = await startDemonstration(program, firstDay);
  await walkThrough(demonstration, walkAll, { see, broken, ...view });
  const installation = await startInstallation(program, invitees);
  const signIn = (walker) => comesIn(walker, installation.links);
  await walkThrough(installation, signIn, { see, broken, ...view });
}

async function walkThrough({ address, stop }, walk, view) {
  const { see, broken, width = fullWidth, hands = pointer, script = true } = view;
  const browser = await startBrowser();
  const page = await openPage(browser, { width, theme: fullTheme, script });
  const walker = new Walker({ page, address, today: firstDay, hands, see });
  try {
    await walk(walker);
  } catch (error) {
    broken(`${page.url()}: ${error.stack}`);
  }
  await browser.close();
  await stop();
}
