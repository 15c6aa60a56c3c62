import ts from 'typescript';

/** Longest file; content, styles and generated files apart. */
export const LONGEST = 300;

/** Names that say nothing of what is inside. */
const VAGUE = new Set(['utils', 'util', 'common', 'core', 'shared', 'lib', 'helpers', 'misc']);

const MAY_BE_LONG = /^packages\/(content\/|elements\/styles\/|elements\/xliff\/)|\.css$/;

/** What is wrong with where a file stands and what it is called. */
export function nameProblems(path: string): string[] {
  return path
    .split('/')
    .map((part) => part.replace(/(\.[a-z-]+)+$/, ''))
    .filter((name) => name !== '')
    .flatMap((name) => [
      ...(VAGUE.has(name) ? [`${path}: "${name}" says nothing of what is inside`] : []),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? [] : [`${path}: "${name}" is not kebab-case`]),
    ]);
}

export function lengthProblems(path: string, text: string, longest = LONGEST): string[] {
  const lines = text.split('\n').length - 1;
  return lines > longest && !MAY_BE_LONG.test(path) ? [`${path}: ${lines} lines, at most ${longest}`] : [];
}

/** What strict policies forbid in templates. */
export function templateProblems(path: string, text: string): string[] {
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const template = node.template.getText();
      if (/\sstyle\s*=/.test(template)) problems.push(`${path}: style= in a template`);
      if (/<(style|script|link)\b/.test(template)) problems.push(`${path}: a style or script in a template`);
      if (/\son[a-z]+\s*=/.test(template)) problems.push(`${path}: an inline handler in a template`);
      if (/<\/?talkoot-/.test(template)) problems.push(`${path}: a tag of ours in a template`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return problems;
}

/** Content is data: no logic beyond an index, no markup in its texts. */
export function contentProblems(path: string, text: string): string[] {
  if (path.endsWith('.json')) {
    return /<\/?[a-z][^>]*>/i.test(text) ? [`${path}: markup in a text`] : [];
  }
  if (path.endsWith('/index.ts')) return [];
  const problems: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isFunctionLike(node) ||
      ts.isCallExpression(node) ||
      ts.isIfStatement(node) ||
      ts.isConditionalExpression(node)
    ) {
      problems.push(`${path}: code: ${node.getText().slice(0, 60)}`);
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return problems;
}
