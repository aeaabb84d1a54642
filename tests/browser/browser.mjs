// Debian's Chromium, driven for tests: it reaches nothing but this machine.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

export const widths = [1360, 390, 320];
export const themes = ["light", "dark"];

export function startBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

// A page of the given width and theme; asking for anything elsewhere is a fault of the page.
export async function openPage(browser, { width, theme = "light", script = true }) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.faults = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = protocol === "data:" || hostname === "127.0.0.1";
    if (!isOurs) page.faults.push(`asks for ${request.url()}`);
  });
  page.on("pageerror", (error) => page.faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") page.faults.push(`console: ${message.text()}`);
  });
  return page;
}

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
  ".svg": "image/svg+xml", ".woff2": "font/woff2" };

// Serves a folder on loopback with the policy that real pages have. Answers its address and a stop.
export function serveFolder(root, policy) {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    for (const name of [path, `${path}.html`]) {
      try {
        const body = await readFile(join(root, name));
        response.setHeader("Content-Type", types[extname(name)] ?? "text/plain");
        response.setHeader("Content-Security-Policy", policy);
        return response.end(body);
      } catch {
        // Try the next name.
      }
    }
    response.writeHead(404).end();
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({
    address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close(),
  })));
}
