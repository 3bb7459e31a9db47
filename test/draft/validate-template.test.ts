import { describe, expect, it } from 'vitest';
import { LIMITS, parseTemplate, renderTemplate } from '../../shared/draft/render-template.ts';
import { validateTemplate } from '../../shared/draft/validate-template.ts';

describe('validating a template', () => {
  it('accepts branches, gaps and defaults', () => {
    expect(validateTemplate('{% if carrier %}{{ carrier }}{% else %}{{ product | default: "it" }}{% endif %}')).toEqual(
      [],
    );
  });

  it('names the line and the variable that does not exist', () => {
    expect(validateTemplate('Hello\n  {{ buyer_nam }}')).toMatchObject([{ line: 2, column: 6, variable: 'buyer_nam' }]);
  });

  it('finds unknown variables in conditions and filters too', () => {
    const problems = validateTemplate('{% if refunded %}{{ product | default: colour }}{% endif %}');
    expect(problems.map(({ variable }) => variable)).toEqual(['refunded', 'colour']);
  });

  it.each(['{{ buyer_name.constructor }}', '{{ buyer_name["length"] }}', '{{ signature.size }}'])(
    'refuses to look inside a value: %s',
    (source) => {
      expect(validateTemplate(source)).toHaveLength(1);
    },
  );

  it.each([
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% tablerow i in (1..9) %}{% endtablerow %}',
    '{% assign order_id = "111" %}',
    '{% capture order_id %}{% endcapture %}',
    '{% include "../../etc/passwd" %}',
    '{% render "x" %}',
    '{% layout "x" %}',
    '{% liquid echo order_id %}',
    '{% raw %}{{ x }}{% endraw %}',
    '{{ order_id | upcase }}',
    '{{ order_id | append: "x" }}',
    '{% if order_id %}',
    '{{ order_id',
    '{{ }}',
  ])('refuses %s with its line', (source) => {
    expect(validateTemplate(`ok\n${source}`)).toMatchObject([{ line: 2 }]);
  });

  it('refuses a template that is too long to be parsed', () => {
    expect(validateTemplate('x'.repeat(LIMITS.sourceCharacters + 1))).toHaveLength(1);
  });

  it('survives thousands of nested branches', () => {
    expect(validateTemplate('{%if asin%}'.repeat(1000))).toHaveLength(1);
  });
});

describe('rendering', () => {
  it('stops a template that would fill the memory', () => {
    const template = parseTemplate('{{ (1..99999999) | default: 1 }}');
    expect(() => renderTemplate(template, {})).toThrow(/limit/);
  });

  it('reads nothing that the values do not own', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      expect(() => renderTemplate(parseTemplate(`{{ ${name} }}`), {})).toThrow(/undefined variable/);
    }
  });
});
