// What a visitor hands over, as files, or the word for why not.
export const MOST_BYTES = 100_000_000;

export async function refusal(files) {
  if (files.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES) return "too_large";
  if (new Set(files.map((file) => file.name)).size < files.length) return "same_name";
  try {
    await Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer()));
  } catch {
    return "unreadable";
  }
  return null;
}

export function dropped({ items }) {
  const handed = [...items].filter((item) => item.kind === "file");
  if (handed.some((item) => item.webkitGetAsEntry?.()?.isDirectory)) return { refused: "folder" };
  return { files: handed.map((item) => item.getAsFile()) };
}

export function pasted(text, name) {
  return new File([text], name);
}
