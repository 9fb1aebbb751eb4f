const variable = /\{([\p{L}\p{N}_]+)\}/gu;

/** Variables of a template such as `粤社党聘〔{year}〕{serial}号` that nobody defines. */
export function undefinedVariables(template: string, defined: readonly string[]): string[] {
  const used = [...template.matchAll(variable)].map((match) => match[1] ?? '');
  return [...new Set(used)].filter((name) => !defined.includes(name));
}

/** The template with its variables replaced. A document with a hole is worse than none: an undefined one throws. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(variable, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`Undefined template variable {${name}}`);
    return values[name] ?? '';
  });
}
