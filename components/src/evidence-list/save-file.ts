/** Long enough for any browser to have taken the text over. */
const untilTaken = 10_000;

/** Offers a text as a file to save. It stays in the browser: nothing is sent anywhere. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), untilTaken);
}
