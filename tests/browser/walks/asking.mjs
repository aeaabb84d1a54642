// A family asks for help for a child, and says more later; a school and an officer ask too.
export async function asksInTwoGoes(walker, child) {
  await walker.be("new-parent");
  await walker.go("/ask");
  await walker.follow("Myself");
  await walker.press("Ask for your child");
  await walker.refused("Check your answers");
  await fillIn(walker, child);
  await choosesColours(walker, child);
  await walker.fill("What helps?", "Quiet.\n\nAnd time.");
  await walker.press("Check your answers");
  await keepsParagraphs(walker);
  await walker.press("Change something");
  await walker.press("Check your answers");
  await walker.press("Send");
  const reference = walker.lastPart();
  await walker.go("/home");
  return reference;
}

// What is typed stays, with script and without.
async function choosesColours({ page }, child) {
  for (const colours of ["dark", "device"]) {
    const told = page.waitForResponse((answer) => answer.url().endsWith("/theme"));
    await page.click(`button[name=theme][value=${colours}]`);
    await told;
    const typed = await page.inputValue("[name=given-name]");
    if (typed !== child) throw new Error(`${colours} left “${typed}” of what was typed`);
  }
}

async function keepsParagraphs({ page }) {
  const shown = await page.innerText("main");
  if (!/Quiet\.\n+And time\./.test(shown)) throw new Error("what was typed lost its paragraphs");
}

export async function asks(walker, child) {
  await walker.be("new-parent");
  await walker.go("/ask/child");
  await fillIn(walker, child);
  await walker.press("Check your answers");
  await walker.press("Send");
  return walker.lastPart();
}

async function fillIn(walker, child) {
  await walker.fill("First name", child);
  await walker.fillDate("born", new Date("2018-04-03"));
  await walker.fill("Who are you to them?", "Mum");
  await walker.fill("What are they good at?", "Drawing foxes.");
  await walker.fill("What is hard?", "Noise makes her ears hot.");
  await walker.fill("What helps?", "Quiet, and time.");
}

export async function saysMore(walker, reference) {
  await walker.be("new-parent");
  await walker.go(`/children/${reference}/more`);
  await walker.refused("Add it");
  await walker.fill("words", "She read a whole page aloud.");
  await walker.press("Add it");
  await walker.go(`/children/${reference}/told`);
  await walker.go(`/children/${reference}/who-looked`);
}

export async function takesItBack(walker, reference) {
  await walker.be("new-parent");
  await walker.go(`/children/${reference}/withdraw`);
  await walker.press("Take it back");
}

export async function othersAsk(walker) {
  await walker.be("helen-foy");
  await walker.go("/cases/new");
  await walker.refused("Send it");
  await walker.fill("First name", "Linnet");
  await walker.fill("What is hard?", "She does not speak in class.");
  await walker.press("Send it");
  await walker.be("joanne-pryce");
  await walker.go("/cases/new");
  await walker.refused("Record it");
  await walker.fill("First name", "Robin");
  await walker.fill("Parent’s first name", "Ash");
  await walker.choose("channel", "phone");
  await walker.fillDate("received", walker.today);
  await walker.press("Record it");
  const reference = walker.lastPart();
  await walker.go(`/cases/${reference}/withdrawal`);
  await walker.refused("Record it, and stop the clocks");
  await walker.fill("Who told us, and how?", "By phone, Ash");
  await walker.press("Record it, and stop the clocks");
}
