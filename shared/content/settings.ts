import { z } from 'zod';
import { REPLY_LANGUAGES } from './vocabulary.ts';

/** Schemas of the settings a lead may change (decision 10): each is checked data that ships with defaults. */

const mailAddress = z.email().max(254);
const storeId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens');
const timeZone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', {
  error: 'an IANA time zone such as Europe/Berlin',
});

/** What an A-to-z claim or an appeal may ask for. */
const SHORTEST_RETENTION_MONTHS = 18;

export const storeSchema = z
  .object({
    id: storeId,
    name: z.string().min(1).max(100),
    /** Envelope recipients that belong to this store: where its buyer mail is forwarded to. */
    inboxes: z.array(mailAddress).min(1),
    /** Registered in Seller Central as an approved sender, else Amazon rejects the reply. */
    sender: z.object({ address: mailAddress, name: z.string().min(1).max(100) }),
    marketplaces: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    languages: z.array(z.enum(REPLY_LANGUAGES)).min(1),
    /** Closing line(s) of every reply, per language; `agentName` and the store's name stand in for a missing one. */
    signature: z.partialRecord(z.enum(REPLY_LANGUAGES), z.string().max(500)).default({}),
    agentName: z.string().min(1).max(100),
    timeZone: timeZone.default('UTC'),
    /** Where returns go; null leaves a gap in the return templates. */
    returnAddress: z.string().max(500).nullable().default(null),
    /** Share of the price offered before a change-of-mind return. */
    keepItOfferPercent: z.number().int().min(0).max(100).default(20),
    /** Hosts of carrier tracking links that this store's replies may contain. */
    trackingHosts: z.array(z.string()).default([]),
    /** Months that a case is kept after its last event; below 18 only with `acknowledgeShortRetention`. */
    retentionMonths: z.number().int().min(1).max(120).default(SHORTEST_RETENTION_MONTHS),
    acknowledgeShortRetention: z.boolean().default(false),
  })
  .refine(
    ({ retentionMonths, acknowledgeShortRetention }) =>
      retentionMonths >= SHORTEST_RETENTION_MONTHS || acknowledgeShortRetention,
    {
      path: ['retentionMonths'],
      error: `fewer than ${SHORTEST_RETENTION_MONTHS} months leave appeals without proof; to keep less all the same, set acknowledgeShortRetention to true`,
    },
  );
export type Store = z.infer<typeof storeSchema>;

/** An id or an inbox that stands twice would let one store take another's mail. */
export const storesSchema = z.array(storeSchema).superRefine((stores, context) => {
  const refuse = (index: number, field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [index, field], message });
  const ids = new Set<string>();
  const inboxes = new Set<string>();
  stores.forEach((store, index) => {
    if (store.id === UNROUTED_STORE_ID) refuse(index, 'id', 'is kept for mail that belongs to no store');
    if (ids.has(store.id)) refuse(index, 'id', `${store.id} stands twice`);
    ids.add(store.id);
    for (const inbox of store.inboxes.map((address) => address.toLowerCase())) {
      if (inboxes.has(inbox)) refuse(index, 'inboxes', `${inbox} belongs to another store already`);
      inboxes.add(inbox);
    }
  });
});

/** The store of mail that is addressed to no known inbox. */
export const UNROUTED_STORE_ID = 'unrouted';

export const ROLES = ['reviewer', 'lead', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const userSchema = z.object({
  /** The token's `sub`. */
  id: z.string().min(1).max(128),
  name: z.string().min(1).max(100),
  role: z.enum(ROLES),
  /** Stores the user may see; `*` is every store. */
  stores: z.array(z.union([storeId, z.literal('*')])).min(1),
  active: z.boolean().default(true),
});
export type User = z.infer<typeof userSchema>;

/** The switch of MISSION.md 7: stops every send at once, per store or for all. */
export const sendingSchema = z.object({
  stoppedForAll: z.boolean().default(false),
  stoppedStores: z.array(storeId).default([]),
  reason: z.string().max(500).nullable().default(null),
});
export type SendingSwitch = z.infer<typeof sendingSchema>;

export const thresholdsSchema = z.object({
  /** Below this confidence a mail has no category. */
  categoryConfidence: z.number().min(0).max(1).default(0.5),
  /** Seconds an approved draft waits and can be taken back. */
  undoSeconds: z.number().int().min(0).max(900).default(10),
  /** Seconds after which a claimed send that reported nothing becomes `uncertain`. */
  sendingTimeoutSeconds: z.number().int().min(30).max(3600).default(120),
  /** Seconds after which an uncertain send is put before a person. */
  uncertainTimeoutSeconds: z.number().int().min(60).max(86_400).default(900),
  /** Share of a store's replies of one day that may bounce before its sending stops; SES reviews an account at 5 %. */
  bounceStopPercent: z.number().min(0).max(100).default(5),
  /** The same for complaints; SES reviews an account at 0.1 %. */
  complaintStopPercent: z.number().min(0).max(100).default(0.1),
  /** So few bounces or complaints a day never stop anything: one bad address is no pattern. */
  bouncesTolerated: z.number().int().min(0).default(4),
  complaintsTolerated: z.number().int().min(0).default(1),
  /** Seconds before a holding reply's promise runs out at which its case is put before a person again. */
  promiseReminderSeconds: z
    .number()
    .int()
    .min(0)
    .max(172_800)
    .default(6 * 3600),
  /** Replies in 24 hours of all stores together; SES's quota for the account. None: SES alone says when it is enough. */
  repliesPerDay: z.number().int().min(1).nullable().default(50_000),
  /** Replies in 24 hours of one store; Amazon's cap on a seller's messages, where there is one. */
  repliesPerStorePerDay: z.number().int().min(1).nullable().default(null),
  /** More mails an hour from one sender than this collapse into one case. */
  mailsPerSenderPerHour: z.number().int().min(1).default(20),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** What is known of an order, from the reports that a seller imports; the port where an API client will fit. */
export const orderFactsSchema = z.object({
  orderId: z.string().regex(/^(\d{3}-\d{7}-\d{7}|D01-\d{7}-\d{7})$/, 'an Amazon order ID such as 111-1234567-1234567'),
  asin: z.string().nullable().default(null),
  productTitle: z.string().max(500).nullable().default(null),
  fulfilledBy: z.enum(['amazon', 'seller']).nullable().default(null),
  carrier: z.string().max(100).nullable().default(null),
  trackingNumber: z.string().max(100).nullable().default(null),
  trackingStatus: z.string().max(200).nullable().default(null),
  shippedAt: z.iso.datetime().nullable().default(null),
  deliverBy: z.iso.datetime().nullable().default(null),
  deliveredAt: z.iso.datetime().nullable().default(null),
  itemPrice: z.string().max(30).nullable().default(null),
});
export type OrderFacts = z.infer<typeof orderFactsSchema>;
