// Two minutes before a session ends: a line that says so and a button that keeps it. What is sent
// after the end is carried through signing in again.
const warning = 120;

function lineWith(words: string): HTMLElement {
  const line = document.createElement("div");
  line.className = "session-warning";
  line.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  line.append(text);
  return line;
}

export function warnOfSessionEnd(): void {
  const seconds = Number(document.body.dataset.sessionSeconds ?? 0);
  if (seconds <= warning) return;
  window.setTimeout(() => {
    const line = lineWith("You will be signed out in 2 minutes. What you typed is kept.");
    const stay = document.createElement("button");
    stay.type = "button";
    stay.className = "govuk-button govuk-button--small";
    stay.textContent = "Stay signed in";
    stay.addEventListener("click", async () => {
      const answer = await fetch("/session", { method: "POST", credentials: "same-origin" });
      line.remove();
      if (answer.ok) warnOfSessionEnd();
    });
    line.append(stay);
    document.body.prepend(line);
  }, (seconds - warning) * 1000);
}
