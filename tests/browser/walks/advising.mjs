// Everybody the law names is asked for advice: one writes, one refuses, the family tells and reads.
export async function asksForAdvice(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}/ask-for-advice`);
  await walker.refused("Ask them all");
  await walker.select("The school, college or nursery", "Fellside Primary School");
  await walker.choose("ask-c", "Speech and language therapy, Kestrel Community NHS Trust");
  await walker.choose("ask-c", "Occupational therapy, Kestrel Community NHS Trust");
  await walker.press("Ask them all");
}

export async function therapistWrites(walker, child) {
  await walker.be("leila-haddad");
  await walker.follow(child);
  await walker.press("I will take this");
  await walker.press("Pass it back to the team");
  await walker.press("I will take this");
  await walker.follow("Write advice");
  await writesHelp(walker);
  await walker.fill("words", "She needs longer to work out what was said.");
  await walker.choose("kind", "need");
  await walker.hides("who", "how_often", "how_long");
  await walker.press("Save this statement");
  await walker.follow("Change it");
  await walker.press("Save the change");
  await walker.press("Check and send");
  await walker.refused("Send the advice");
  await walker.fill("words", "She needs quiet and time.");
  await walker.choose("assessed", "yes");
  await walker.press("Send the advice");
  await walker.go("/advice");
}

// Words that can be there and never be used are marked, and help must say how often.
async function writesHelp(walker) {
  await walker.hides("who", "how_often", "how_long");
  await walker.fill("words", "Access to practice in taking turns in talk.");
  await walker.choose("kind", "provision");
  await walker.fill("who", "A speech and language therapist");
  await walker.refused("Save this statement");
  await walker.fill("how_often", "twice a week");
  await walker.press("Save this statement");
}

export async function occupationalTherapistRefuses(walker, child) {
  await walker.be("ben-sorensen");
  await walker.follow(child);
  await walker.follow("We cannot give advice");
  await walker.refused("Send the refusal");
  await walker.choose("ground", "adverse_effect");
  await walker.fill("words", "Half the team is ill.");
  await walker.press("Send the refusal");
}

export async function familyTellsAndReads(walker, reference) {
  await walker.be("new-parent");
  await walker.go(`/children/${reference}`);
  await walker.follow("Tell us what you think too");
  await walker.refused("Send");
  await walker.fill("words", "At home she tells long stories about foxes.");
  await walker.press("Send");
  await walker.go(`/children/${reference}`);
  await walker.follow("Read it");
}

export async function officerReads(walker, reference) {
  await walker.be("joanne-pryce");
  await walker.go(`/cases/${reference}`);
  await walker.follow("from Speech and language therapy");
  await walker.follow("The document as it was sent");
  await walker.go(`/cases/${reference}`);
  await walker.follow("Read the reasons");
}
