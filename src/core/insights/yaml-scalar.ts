/** What YAML would read as something else than text, and what it would not read at all. */
const plain = /^\p{L}[\p{L}\p{N}]*(?:[ '’?!.,-]+[\p{L}\p{N}]+)*[?!.]?$/u;
const meaning = /^(?:y|n|yes|no|true|false|on|off|null)$/i;

/** A text as it can stand behind a hyphen in YAML: bare where that is safe, else in quotation marks. */
export function yamlScalar(text: string): string {
  return plain.test(text) && !meaning.test(text) && !text.includes(',')
    ? text
    : JSON.stringify(text);
}
