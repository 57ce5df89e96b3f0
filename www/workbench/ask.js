// Questions to the server of this page. The key in the address shows that the page was opened by whoever started it.

/** Asks a question by name and gives the reply; throws an Error with the server's sentence when there is none. */
export async function ask(name, question = {}) {
  let response;
  try {
    response = await fetch(`/ask/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Token": location.hash.slice(1) },
      body: JSON.stringify(question),
    });
  } catch {
    throw new Error("The workbench does not answer. Is it still running in the terminal?");
  }
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json();
}
