import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../shared/classify/classify.ts';
import { defaultLexicons } from '../../shared/content/lexicons/index.ts';
import type { Language, Risk } from '../../shared/content/vocabulary.ts';

const classify = createClassifier(defaultLexicons);
const risksOf = (text: string, language: Language = 'en'): Risk[] =>
  classify({ subject: '', text, language }).risks.map(({ risk }) => risk);

describe('risks', () => {
  it.each([
    ['en', 'The charger caught fire last night', 'safety'],
    ['en', 'My son got an electric shock from it', 'safety'],
    ['de', 'Der Akku ist explodiert', 'safety'],
    ['fr', 'Ma fille a fait une réaction allergique', 'safety'],
    ['es', 'El cargador echa humo', 'safety'],
    ['it', 'Ho preso la scossa', 'safety'],
    ['ja', '充電器から煙が出ました', 'safety'],
    ['zh', '充电器冒烟了', 'safety'],
    ['en', 'You will hear from my lawyer', 'legal-threat'],
    ['de', 'Ich schalte meinen Anwalt ein', 'legal-threat'],
    ['ja', '消費者センターに相談します', 'legal-threat'],
    ['zh', '我要打12315', 'legal-threat'],
    ['en', 'I will file an A-to-Z claim', 'a-to-z-threat'],
    ['fr', "J'ouvre une réclamation garantie A à Z", 'a-to-z-threat'],
    ['en', 'Otherwise I will leave a negative review', 'negative-review-threat'],
    ['it', 'Lascerò una recensione negativa', 'negative-review-threat'],
    ['en', 'Please refund me outside of Amazon by gift cards: pay me outside amazon', 'fraud-signs'],
    ['es', 'Esto es una estafa', 'fraud-signs'],
    ['en', 'This is absolutely unacceptable', 'anger'],
    ['de', 'So eine Frechheit', 'anger'],
    ['en', 'you are fucking idiots', 'abusive-language'],
    ['zh', '他妈的什么东西', 'abusive-language'],
    ['en', 'Call me at +1 555 010 9999', 'personal-data'],
    ['en', 'write to jo@example.com', 'personal-data'],
    ['de', 'Meine IBAN ist DE89 3704 0044 0532 0130 00', 'personal-data'],
    ['zh', '打我电话13812345678', 'personal-data'],
  ] as const)('%s: %s → %s', (language, text, risk) => {
    expect(risksOf(text, language)).toContain(risk);
  });

  it.each([
    ['en', 'Does the cover fit a Fire tablet and a Fire TV stick?'],
    ['en', 'Can I burn CDs with this drive?'],
    ['en', 'My wife is a lawyer and loves the mug'],
    ['en', 'Which shock absorber fits a Golf 4?'],
    ['en', 'My order 111-1234567-1234567 has tracking number 1Z999AA10123456784, shipped on 12/11/2026'],
    ['de', 'Passt die Hülle auf das Fire Tablet?'],
    ['en', 'It is not dangerous, is it?'],
  ] as const)('%s: raises no false alarm over %s', (language, text) => {
    expect(risksOf(text, language)).toEqual([]);
  });

  it('shows the words that are the evidence', () => {
    const { risks } = classify({ subject: '', text: 'The plug caught fire!', language: 'en' });
    expect(risks).toEqual([{ risk: 'safety', evidence: 'caught fire' }]);
  });

  it('names each risk once', () => {
    const risks = risksOf('fire hazard! it caught fire, smoke came out, my hand was burned, sparks');
    expect(new Set(risks).size).toBe(risks.length);
  });
});
