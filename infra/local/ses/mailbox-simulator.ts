/** What becomes of a mail to one address: SES event types in their order, each with its own part. */
export type Fate = readonly { eventType: string; detail: (address: string, at: string) => Record<string, unknown> }[];

const send = { eventType: 'Send', detail: () => ({}) };
const delivery = {
  eventType: 'Delivery',
  detail: (address: string, at: string) => ({
    timestamp: at,
    processingTimeMillis: 200,
    recipients: [address],
    smtpResponse: '250 2.6.0 Message received',
    remoteMtaIp: '127.0.0.2',
    reportingMTA: 'a8-1.smtp-out.amazonses.com',
  }),
};
const bounce = (bounceSubType: string, diagnosticCode: string) => ({
  eventType: 'Bounce',
  detail: (address: string, at: string) => ({
    feedbackId: `0100-local-${at}`,
    bounceType: 'Permanent',
    bounceSubType,
    bouncedRecipients: [{ emailAddress: address, action: 'failed', status: '5.1.1', diagnosticCode }],
    timestamp: at,
    reportingMTA: 'dns; a8-1.smtp-out.amazonses.com',
  }),
});
const complaint = {
  eventType: 'Complaint',
  detail: (address: string, at: string) => ({
    feedbackId: `0100-local-${at}`,
    complaintSubType: null,
    complainedRecipients: [{ emailAddress: address }],
    timestamp: at,
    userAgent: 'Amazon SES Mailbox Simulator',
    complaintFeedbackType: 'abuse',
    arrivalDate: at,
  }),
};

const DELIVERED: Fate = [send, delivery];

/** The addresses of SES's mailbox simulator (SES, "Using the mailbox simulator"); labels such as `bounce+x@` count, too. */
const SIMULATED: Readonly<Record<string, Fate>> = {
  success: DELIVERED,
  ooto: DELIVERED,
  bounce: [send, bounce('General', 'smtp; 550 5.1.1 user unknown')],
  suppressionlist: [
    send,
    bounce(
      'Suppressed',
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing.',
    ),
  ],
  complaint: [send, delivery, complaint],
};

const localPartOf = (address: string) =>
  /^([^@+]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address)?.[1]?.toLowerCase();

/** Everything is delivered, but for what the simulator has other plans for. */
export function fateOf(address: string): Fate {
  return SIMULATED[localPartOf(address) ?? ''] ?? DELIVERED;
}

/** The simulator's absent person, who answers automatically. */
export const answersAutomatically = (address: string) => localPartOf(address) === 'ooto';
