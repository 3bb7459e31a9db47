import type { RiskFinding } from './classification.ts';

const ORDER_ID = /\b(?:\d{3}-\d{7}-\d{7}|D01-\d{7}-\d{7})\b/gi;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const RELAY = /@marketplace\.amazon\./i;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/;
const CARD = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)/;
const PHONE = /(?<![\w-])(?:\+|00)?\(?\d{1,4}\)?(?:[ ./-]?\(?\d{2,4}\)?){2,5}(?![\w-])/;

/** Phone number, e-mail address, bank account or card in the buyer's text. Tracking numbers and dates are none. */
export function findPersonalData(text: string): RiskFinding[] {
  const found: string[] = [];
  const mail = text.includes('@') ? EMAIL.exec(text)?.[0] : undefined;
  if (mail && !RELAY.test(mail)) found.push(mail);
  // Most mails hold no long number: the patterns below are not worth running.
  if (!/\d(?:\D{0,3}\d){8}/.test(text)) return asFindings(found);
  const bare = text.replace(ORDER_ID, ' ');
  const iban = IBAN.exec(bare)?.[0];
  if (iban) found.push(iban);
  const card = CARD.exec(bare)?.[0];
  if (card && isCardNumber(card.replace(/\D/g, ''))) found.push(card);
  const phone = PHONE.exec(iban ? bare.replace(iban, ' ') : bare)?.[0];
  if (phone && !found.includes(phone) && isPhoneNumber(phone)) found.push(phone);
  return asFindings(found);
}

function asFindings(found: readonly string[]): RiskFinding[] {
  return found.map((evidence) => ({ risk: 'personal-data', evidence: evidence.trim() }));
}

/** Luhn's check digit (ISO/IEC 7812-1) tells a card number from a tracking number nine times in ten. */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19 || !/^[3-6]/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** 9–15 digits (ITU-T E.164) that are written like a number to call: grouped or with a prefix, and no date. */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 9 || digits.length > 15) return false;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text)) return false;
  return /^(?:\+|00|\(|0)/.test(text) || /^1[3-9]\d{9}$/.test(digits) || /^\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(text);
}
