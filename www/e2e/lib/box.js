// What a person does at the box, and what they then see.
import { until } from "./site.js";

/** Puts a text into the box and presses the button; gives what is seen after it (see `seen`). */
export async function ask(frame, text) {
  await frame.evaluate((text) => {
    document.getElementById("clear").click();
    document.getElementById("message").value = text;
    document.getElementById("check").click();
  }, text);
  return seen(frame);
}

/** Puts a text on the clipboard and pastes it with the keyboard, as a person does; gives what is seen after it. */
export async function paste(page, frame, text) {
  await frame.evaluate((text) => {
    document.getElementById("clear").click();
    document.getElementById("message").value = text;
    document.getElementById("message").select();
  }, text);
  await page.keyboard.press("KeyX", { commands: ["Cut"] });
  await page.keyboard.press("KeyV", { commands: ["Paste"] });
  return seen(frame);
}

/**
 * Waits until something is told and gives {verdict, family, stance, title, text, said, state}: the three data attributes
 * and the title of the answer (undefined when there is none), all that the answer says, what a screen reader is told,
 * and the state beside the buttons.
 */
export async function seen(frame) {
  await until(frame, () => document.getElementById("spoken").textContent !== "");
  return frame.evaluate(() => {
    const answer = document.getElementById("verdict");
    return {
      ...answer.dataset,
      title: answer.querySelector("h2")?.textContent,
      text: answer.innerText,
      said: document.getElementById("spoken").textContent,
      state: document.getElementById("state").dataset.state,
    };
  });
}

/** What stands in the box. */
export const boxed = (frame) => frame.evaluate(() => document.getElementById("message").value);
