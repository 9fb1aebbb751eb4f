/**
 * FormData → plain object: `resume.0.from` nests, a repeated name or one that ends in `[]` becomes a list.
 * File entries stay files; React's own `$ACTION_…` fields are dropped.
 */
export function readFormData(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue;
    const entries = form.getAll(name).map(withPlainLineBreaks);
    const isList = name.endsWith('[]') || entries.length > 1;
    place(root, (name.endsWith('[]') ? name.slice(0, -2) : name).split('.'), isList ? entries : entries[0]);
  }
  return root;
}

/** Browsers send the lines of a text area with CR LF, whatever was typed; nothing behind this wants the CR. */
function withPlainLineBreaks(entry: FormDataEntryValue): FormDataEntryValue {
  return typeof entry === 'string' ? entry.replace(/\r\n?/g, '\n') : entry;
}

function place(root: Record<string, unknown>, path: string[], value: unknown): void {
  let node: Record<string, unknown> = root;
  path.forEach((key, index) => {
    // A field called __proto__ must never reach Object.prototype.
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return;
    if (index === path.length - 1) node[key] = value;
    else {
      const next = node[key];
      node[key] = next !== null && typeof next === 'object' ? next : /^\d+$/.test(path[index + 1] ?? '') ? [] : {};
      node = node[key] as Record<string, unknown>;
    }
  });
}

/** What was typed, flat, to be shown again after an error; several values of one name as lines. Never secrets. */
export function echoValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION') || /password|code/i.test(name)) continue;
    values[name] = form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .join('\n');
  }
  return values;
}
