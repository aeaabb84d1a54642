// The caseworker finds out who asked, tells everyone, and decides: yes, no, no plan, more time.
export async function confirmsWhoAsked(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/standing`);
  await walker.choose("kind", "parental_responsibility");
  await walker.fill("How do you know?", "Birth certificate");
  await walker.choose("orders", "asked");
  await walker.press("Confirm");
}

// What is pressed before it is filled in says what is missing.
export async function hurries(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}`);
  await walker.go(`/cases/${reference}/standing`);
  await walker.refused("Confirm");
  await walker.unfold("Add a parent or carer");
  await walker.refused("Add");
  await walker.go(`/cases/${reference}/decision`);
  await walker.refused("Decide to assess, and send the letter");
}

export async function tellsEveryone(walker, reference) {
  await walker.go(`/cases/${reference}/health-board`);
  await walker.refused("Record this");
  await walker.choose("board", "Alderbrook Integrated Care Board");
  await walker.choose("ground", "practice");
  await walker.fill("source", "The mother, at intake");
  await walker.press("Record this");
  await walker.go(`/cases/${reference}/considering`);
  await walker.follow("Record where they learn");
  await walker.refused("Record this");
  await walker.select("setting", "Nowhere now");
  await walker.fill("source", "The mother, at intake");
  await walker.press("Record this");
  await walker.go(`/cases/${reference}/considering`);
  await walker.press("Send these letters");
  await walker.go(`/cases/${reference}/considering`);
  await walker.go(`/cases/${reference}/officer`);
  await walker.press("Give the case");
  await walker.go(`/cases/${reference}/birthday`);
  await walker.refused("Record this");
}

export async function decidesToAssess(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/decision`);
  for (const name of ["need", "necessity", "reasons"])
    await walker.fill(name, "Noise at school stops her learning.");
  await walker.press("Decide to assess, and send the letter");
}

// By two people: what an officer proposes, a manager confirms.
async function decidesAgainst(walker, reference, question) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/against/${question}`);
  await proposes(walker, "The report says that school gives what she needs.", "press");
  await walker.be("devon-marsh");
  await walker.go(`/cases/${reference}/second-look/${question}`);
  await walker.press("Confirm, and send the letters");
}

// A reason that is not one in law is marked; a manager sends the proposal back.
async function proposesInVain(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/against/assess`);
  await walker.refused("Propose it to a second person");
  await proposes(walker, "Two cycles of support were not done.", "refused");
  await proposes(walker, "In both cycles of support she met her targets.", "press");
  await walker.be("devon-marsh");
  await walker.go(`/cases/${reference}/second-look/assess`);
  await walker.refused("Send it back");
  await walker.fill("Or say what is missing", "The report is not weighed.");
  await walker.press("Send it back");
}

async function proposes(walker, reasons, how) {
  await walker.fill("need", "The specialist teacher says she may have dyslexia.");
  await walker.fill("necessity", "Her reading rose from 78 to 96 in a year.");
  await walker.choose("unmet", "necessity");
  await walker.fill("reasons", reasons);
  await walker[how]("Propose it to a second person");
}

export async function refusesToAssess(walker, reference, child) {
  await proposesInVain(walker, reference);
  await decidesAgainst(walker, reference, "assess");
  await walker.be("new-parent");
  await walker.go(`/children/${reference}`);
  await walker.follow(`We will not make an assessment of ${child}`);
}

export async function decidesOnNoPlan(walker, reference, child) {
  await decidesAgainst(walker, reference, "plan");
  await walker.be("new-parent");
  await walker.go(`/children/${reference}`);
  await walker.follow(`There will be no plan for ${child}`);
}

// SEND Regs 2014 reg 5(4)(d): a family away for four weeks.
export async function recordsMoreTime(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/more-time`);
  await walker.refused("Record it");
  await walker.choose("ground", "away");
  await walker.fill("evidence", "Flight tickets");
  await walker.fillDate("from", walker.daysAgo(34));
  await walker.fillDate("to", walker.daysAgo(2));
  await walker.refused("Record it");
  await walker.choose("limits", "EHC-ASSESS-DECISION-6W");
  await walker.press("Record it");
  await walker.follow("It was recorded in error");
  await walker.refused("It excuses nothing");
  await walker.be("new-parent");
  await walker.go(`/children/${reference}`);
}
