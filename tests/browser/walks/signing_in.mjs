// Without the demonstration's doors: invited, with a password and, for staff, six digits.
import { createHmac } from "node:crypto";

const password = "kettle orbit heron";
export const invitees = [
  ["--email", "mina@example.org", "--given", "Mina", "--family", "Rao"],
  ["--email", "noor@council.example", "--given", "Noor", "--family", "Haddad", "--role",
    "case_officer", "--title", "SEND caseworker", "--body", "Alderbrook Council, SEND service"],
];

export async function comesIn(walker, [forMina, forNoor]) {
  await parentComesIn(walker, forMina);
  await walker.page.context().clearCookies();
  await officerComesIn(walker, forNoor);
}

async function parentComesIn(walker, invitation) {
  await walker.go("/");
  await walker.go(invitation);
  await walker.fill("Choose a password", "too short");
  await walker.refused("Sign in");
  await walker.fill("Choose a password", password);
  await walker.press("Sign in");
  await walker.page.context().clearCookies();
  await walker.go(invitation); // it works once
  await walker.go("/sign-in/password");
  await walker.fill("E-mail address", "mina@example.org");
  await walker.fill("Password", "not her password");
  await walker.refused("Sign in");
  await walker.fill("Password", password);
  await walker.press("Sign in");
}

async function officerComesIn(walker, invitation) {
  await walker.go(invitation);
  await walker.fill("Choose a password", password);
  await walker.fill("code", "000000");
  await walker.refused("Sign in");
  const key = await keyOnPage(walker.page);
  await walker.fill("Choose a password", password);
  await walker.fill("code", sixDigits(key, Date.now()));
  await walker.press("Sign in");
  await walker.page.context().clearCookies();
  await walker.go("/sign-in/password");
  await walker.fill("E-mail address", "noor@council.example");
  await walker.fill("Password", password);
  await walker.press("Sign in");
  await walker.fill("Six digits", "000000");
  await walker.refused("Go on");
}

async function keyOnPage(page) {
  for (const words of await page.locator("main strong").allTextContents())
    if (words.length > 30) return words;
  throw new Error("the page shows no key for the six digits");
}

// RFC 6238, as an authenticator app does it.
function sixDigits(base32, at) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...base32.replaceAll(/\s/g, "")]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", key).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}
