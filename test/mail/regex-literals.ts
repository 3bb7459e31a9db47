import { readdirSync, readFileSync } from 'node:fs';

export interface RegexLiteral {
  file: string;
  source: string;
  flags: string;
}

/** A literal after something that can't end an operand: a division never follows these. */
const LITERAL =
  /(?:[(,=:[!&|?{};\n]|return|=>)\s*\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/g;

/** Every regular expression written as a literal in the folder's files: what a sender's text is matched against. */
export function findRegexLiterals(folder: URL): RegexLiteral[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      literalsOf(readFileSync(new URL(file, folder), 'utf8')).map((literal) => ({ file, ...literal })),
    );
}

function literalsOf(code: string): { source: string; flags: string }[] {
  const plain = code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...plain.matchAll(LITERAL)]
    .map(([, source = '', flags = '']) => ({ source, flags }))
    .filter(({ source, flags }) => {
      try {
        new RegExp(source, flags);
        return true;
      } catch {
        return false;
      }
    });
}
