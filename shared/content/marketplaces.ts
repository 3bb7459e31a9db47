import type { Language } from './vocabulary.ts';

export interface Marketplace {
  /** Two-letter code as the pipeline shows it: `US`, `DE`, … (`UK`, not `GB`, as sellers say). */
  code: string;
  /** Ending of `marketplace.amazon.<tld>` and of Amazon's own site. */
  tld: string;
  /** `X-Marketplace-ID`, where known (Amazon SP-API marketplace identifiers). */
  id: string | null;
  language: Language;
  /** IANA zone in which dates are shown to its buyers. */
  timeZone: string;
  /** ISO 4217. */
  currency: string;
}

/** Amazon's marketplaces. Identifiers: Selling Partner API documentation, "Marketplace IDs". */
export const MARKETPLACES: readonly Marketplace[] = [
  { code: 'US', tld: 'com', id: 'ATVPDKIKX0DER', language: 'en', timeZone: 'America/Los_Angeles', currency: 'USD' },
  { code: 'CA', tld: 'ca', id: 'A2EUQ1WTGCTBG2', language: 'en', timeZone: 'America/Toronto', currency: 'CAD' },
  { code: 'MX', tld: 'com.mx', id: 'A1AM78C64UM0Y8', language: 'es', timeZone: 'America/Mexico_City', currency: 'MXN' },
  { code: 'BR', tld: 'com.br', id: 'A2Q3Y263D00KWC', language: 'pt', timeZone: 'America/Sao_Paulo', currency: 'BRL' },
  { code: 'UK', tld: 'co.uk', id: 'A1F83G8C2ARO7P', language: 'en', timeZone: 'Europe/London', currency: 'GBP' },
  { code: 'DE', tld: 'de', id: 'A1PA6795UKMFR9', language: 'de', timeZone: 'Europe/Berlin', currency: 'EUR' },
  { code: 'FR', tld: 'fr', id: 'A13V1IB3VIYZZH', language: 'fr', timeZone: 'Europe/Paris', currency: 'EUR' },
  { code: 'IT', tld: 'it', id: 'APJ6JRA9NG5V4', language: 'it', timeZone: 'Europe/Rome', currency: 'EUR' },
  { code: 'ES', tld: 'es', id: 'A1RKKUPIHCS9HS', language: 'es', timeZone: 'Europe/Madrid', currency: 'EUR' },
  { code: 'NL', tld: 'nl', id: 'A1805IZSGTT6HS', language: 'nl', timeZone: 'Europe/Amsterdam', currency: 'EUR' },
  { code: 'SE', tld: 'se', id: 'A2NODRKZP88ZB9', language: 'sv', timeZone: 'Europe/Stockholm', currency: 'SEK' },
  { code: 'PL', tld: 'pl', id: 'A1C3SOZRARQ6R3', language: 'pl', timeZone: 'Europe/Warsaw', currency: 'PLN' },
  { code: 'BE', tld: 'com.be', id: 'AMEN7PMS3EDWL', language: 'fr', timeZone: 'Europe/Brussels', currency: 'EUR' },
  { code: 'IE', tld: 'ie', id: 'A28R8C7NBKEWEA', language: 'en', timeZone: 'Europe/Dublin', currency: 'EUR' },
  { code: 'TR', tld: 'com.tr', id: 'A33AVAJ2PDY3EV', language: 'en', timeZone: 'Europe/Istanbul', currency: 'TRY' },
  { code: 'AE', tld: 'ae', id: 'A2VIGQ35RCS4UG', language: 'en', timeZone: 'Asia/Dubai', currency: 'AED' },
  { code: 'SA', tld: 'sa', id: 'A17E79C6D8DWNP', language: 'en', timeZone: 'Asia/Riyadh', currency: 'SAR' },
  { code: 'EG', tld: 'eg', id: 'ARBP9OOSHTCHU', language: 'en', timeZone: 'Africa/Cairo', currency: 'EGP' },
  { code: 'IN', tld: 'in', id: 'A21TJRUUN4KGV', language: 'en', timeZone: 'Asia/Kolkata', currency: 'INR' },
  { code: 'SG', tld: 'sg', id: 'A19VAU5U5O7RUS', language: 'en', timeZone: 'Asia/Singapore', currency: 'SGD' },
  { code: 'AU', tld: 'com.au', id: 'A39IBJ37TRP1C6', language: 'en', timeZone: 'Australia/Sydney', currency: 'AUD' },
  { code: 'JP', tld: 'co.jp', id: 'A1VC38T7YXB528', language: 'ja', timeZone: 'Asia/Tokyo', currency: 'JPY' },
  { code: 'ZA', tld: 'co.za', id: 'AE08WJ6YKNBMC', language: 'en', timeZone: 'Africa/Johannesburg', currency: 'ZAR' },
];
