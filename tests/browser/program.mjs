// The program under test, serving on a free port out of a folder that goes with it.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

// Answers its address and a stop.
async function serve(program, folder, options) {
  const server = spawn(program, ["serve", "--port", "0", "--data", join(folder, "data"),
    ...options], { stdio: ["ignore", "pipe", "ignore"] });
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

const newFolder = () => mkdtemp(join(tmpdir(), "trefoil-browser-"));

// The demonstration, on a day of its own.
export async function startDemonstration(program, today) {
  return serve(program, await newFolder(), ["--demo", "--today", today]);
}

// A council's own installation, and the paths of the links by which people are invited to it:
// `invitees` are the options of `trefoil admin invite`.
export async function startInstallation(program, invitees) {
  const folder = await newFolder();
  const data = ["--data", join(folder, "data")];
  await run(program, ["init", ...data, "--area", "Alderbrook", "--council", "Alderbrook Council",
    "--telephone", "01632 960 123"]);
  const links = [];
  for (const invitee of invitees) {
    const { stdout } = await run(program, ["admin", "invite", ...data, ...invitee]);
    links.push(new URL(stdout.trim()).pathname);
  }
  return { ...(await serve(program, folder, [])), links };
}
