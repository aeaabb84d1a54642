// A plan is decided, put together, agreed by health, answered by the family, approved and sent.
const lines = {
  b: "She cannot follow talk in a noisy room.",
  f: "Access to a small group to practise taking turns in talk.",
  e: "By July 2028 she stays with a group of four.",
  g: "Physiotherapy for 40 minutes a fortnight.",
};

export async function decidesOnPlan(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}`);
  await walker.follow("Decide whether there will be a plan");
  await walker.refused("Decide to issue a plan, and send the letter");
  await walker.fill("reasons", "Her needs cannot be met without help made certain.");
  await walker.press("Decide to issue a plan, and send the letter");
}

export async function writesDraft(walker, reference) {
  const plan = `/cases/${reference}/plan`;
  await walker.go(plan);
  await walker.refused("Add this line");
  for (const [section, words] of Object.entries(lines)) {
    await walker.select("section", section);
    await walker.fill("What it says", words);
    if (section !== "g") await walker.select("rests-on", "Noise makes her ears hot");
    await walker.press("Add this line");
  }
  await walker.go(`${plan}/lines/G1`);
  await walker.refused("Name this source");
  await walker.select("rests-on", "Noise makes her ears hot");
  await walker.press("Name this source");
  await walker.go(`${plan}/threads`);
  await walker.go(`${plan}/check`);
  await walker.refused("Send the draft");
  await placesAdvice(walker, plan);
  await walker.go(`${plan}/lines/F1`);
  await walker.fill("What it says", "A small group to practise taking turns in talk.");
  await walker.fill("Who does it", "A trained teaching assistant");
  await walker.fill("How often", "3 times a week");
  await walker.fill("How long each time", "20 minutes");
  await walker.press("Save");
  await joins(walker, plan);
}

// Two statements get their places; the third is set aside, with a reason its author reads.
async function placesAdvice(walker, plan) {
  await walker.go(`${plan}/advised`);
  await walker.press("Put in A");
  await walker.press("Put in B");
  await walker.unfold("Set aside");
  await walker.refused("Set aside");
  await walker.fill("reason", "The school says it too, in F1.");
  await walker.press("Set aside");
}

async function joins(walker, plan) {
  await walker.go(`${plan}/threads`);
  for (const to of ["B1", "E1"]) {
    await walker.select("help", "F1");
    await walker.select("to", to);
    await walker.press("Join");
  }
}

// Two people change one line in ways that touch: both are shown.
export async function twoChangeOneLine(walker, reference) {
  const line = `/cases/${reference}/plan/lines/B1`;
  const words = walker.page.getByLabel("What it says", { exact: true });
  await walker.go(line);
  await walker.fill("What it says", "She follows talk with pictures.");
  const colleague = await walker.page.context().newPage();
  await colleague.goto(walker.address + line);
  await colleague.getByLabel("What it says", { exact: true }).fill("She cannot follow any talk.");
  await Promise.all([colleague.waitForNavigation(),
    colleague.getByRole("button", { name: "Save", exact: true }).click()]);
  await colleague.close();
  await walker.refused("Save");
  if ((await words.inputValue()) !== "She follows talk with pictures.")
    throw new Error("what was typed is not kept");
  await walker.fill("What it says", "She cannot follow talk, but with pictures she can.");
  await walker.press("Save");
}

export async function healthAgrees(walker, reference) {
  await walker.go(`/cases/${reference}/plan/lines/G1`);
  await walker.unfold("Move this help to another section");
  await walker.refused("Move it");
  await walker.go(`/cases/${reference}/plan`);
  await walker.press("Ask health to agree section G");
  await walker.be("ruth-okafor");
  await walker.go(`/cases/${reference}/plan`);
  await walker.go(`/cases/${reference}/plan/lines/G1`);
  await walker.refused("Do not agree");
  await walker.press("Agree these words");
}

export async function sendsDraft(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/plan/check`);
  await walker.press("Send the draft");
}

export async function familyAnswers(walker, reference) {
  await walker.be("new-parent");
  await walker.follow("Read the draft");
  await walker.follow("Views, interests and hopes");
  await walker.fill("own-new", "She wants a fox of her own.");
  await walker.press("Save and go on");
  await walker.go(`/children/${reference}/draft`);
  await walker.follow("What is hard");
  await walker.refused("Save and go on");
  await walker.choose("said-B1", "change");
  await walker.fill("words-B1", "She cannot in any room.");
  await walker.choose("said-B2", "right");
  await walker.press("Save and go on");
  await walker.go(`/children/${reference}/draft`);
  await walker.refused("Ask for this school");
  await walker.select("setting", "Fellside Primary School");
  await walker.press("Ask for this school");
  await walker.press("Ask for a meeting");
  await walker.press("I have said all I want to say");
}

export async function finalPlan(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/plan`);
  await walker.go(`/cases/${reference}/plan/lines/B1`);
  await walker.go(`/cases/${reference}/plan/final`);
  await walker.refused("Ask a manager to approve it");
  await walker.choose("setting", "Fellside Primary School");
  await walker.fill("type", "Mainstream primary school");
  await walker.press("Ask a manager to approve it");
  await walker.be("devon-marsh");
  await walker.go(`/cases/${reference}`);
  await walker.follow("Approve the plan");
  await walker.press("Approve it and send it");
}

export async function everyoneReads(walker, reference, child) {
  await walker.be("new-parent");
  await walker.follow("Read the plan");
  await walker.go(`/children/${reference}`);
  await walker.follow(`The plan for ${child} is finished`);
  await walker.go(`/children/${reference}/draft`);
  await walker.go(`/children/${reference}/who-looked`);
  await walker.be("helen-foy");
  await walker.go("/plans");
  await walker.follow(child);
}
