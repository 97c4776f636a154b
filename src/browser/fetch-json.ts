/** @throws Error (as a rejection) when the file is missing, cannot be reached, or is no JSON */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
