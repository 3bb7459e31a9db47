import type { ReplyLanguage } from '../vocabulary.ts';

export interface TrackingStatusRow {
  /** Letters only, lower case: `In transit`, `IN_TRANSIT` and `InTransit` are one code. */
  codes: readonly string[];
  words: Readonly<Record<ReplyLanguage, string>>;
}

/** Statuses of Amazon's reports and of the common carriers. */
export const TRACKING_STATUSES: readonly TrackingStatusRow[] = [
  {
    codes: ['labelcreated', 'pretransit', 'inforeceived', 'informationreceived', 'awaitingpickup', 'pending'],
    words: {
      en: 'announced to the carrier',
      de: 'dem Paketdienst angekündigt',
      fr: 'annoncé au transporteur',
      es: 'anunciado al transportista',
      it: 'comunicato al corriere',
      ja: '配送会社の引き取り待ち',
      zh: '已通知承运商，等待揽收',
    },
  },
  {
    codes: ['shipped', 'dispatched', 'pickedup', 'accepted', 'carrierpickup'],
    words: {
      en: 'handed over to the carrier',
      de: 'an den Paketdienst übergeben',
      fr: 'remis au transporteur',
      es: 'entregado al transportista',
      it: 'affidato al corriere',
      ja: '配送会社に引き渡し済み',
      zh: '已交付承运商',
    },
  },
  {
    codes: ['intransit', 'transit', 'ontheway', 'unterwegs', 'enroute', 'arrivedatfacility', 'departed'],
    words: {
      en: 'on its way',
      de: 'unterwegs',
      fr: 'en cours d’acheminement',
      es: 'en camino',
      it: 'in transito',
      ja: '輸送中',
      zh: '运输途中',
    },
  },
  {
    codes: ['outfordelivery', 'withdriver', 'ondelivery'],
    words: {
      en: 'out for delivery',
      de: 'in Zustellung',
      fr: 'en cours de livraison',
      es: 'en reparto',
      it: 'in consegna',
      ja: '配達中',
      zh: '正在派送',
    },
  },
  {
    codes: ['delivered', 'deliverycompleted', 'zugestellt'],
    words: {
      en: 'delivered',
      de: 'zugestellt',
      fr: 'livré',
      es: 'entregado',
      it: 'consegnato',
      ja: '配達完了',
      zh: '已送达',
    },
  },
  {
    codes: ['availableforpickup', 'readyforpickup', 'atpickuppoint', 'awaitingcollection'],
    words: {
      en: 'ready for collection at the pick-up point',
      de: 'zur Abholung bereit',
      fr: 'disponible au point de retrait',
      es: 'listo para recoger en el punto de entrega',
      it: 'pronto per il ritiro',
      ja: '受取場所に到着',
      zh: '已到自提点，等待领取',
    },
  },
  {
    codes: ['deliveryattempted', 'attempted', 'attemptfailed', 'faileddelivery', 'deliveryattempt', 'undeliverable'],
    words: {
      en: 'delivery attempted',
      de: 'Zustellversuch erfolgt',
      fr: 'tentative de livraison effectuée',
      es: 'intento de entrega realizado',
      it: 'tentativo di consegna effettuato',
      ja: '持ち戻り（ご不在など）',
      zh: '已尝试派送',
    },
  },
  {
    codes: ['customs', 'incustoms', 'customsclearance', 'clearance'],
    words: {
      en: 'in customs clearance',
      de: 'in der Zollabfertigung',
      fr: 'en cours de dédouanement',
      es: 'en trámite de aduanas',
      it: 'in fase di sdoganamento',
      ja: '通関手続き中',
      zh: '清关中',
    },
  },
  {
    codes: ['delayed', 'exception', 'deliverydelayed'],
    words: {
      en: 'on its way, later than planned',
      de: 'unterwegs, später als geplant',
      fr: 'en cours d’acheminement, avec un délai supplémentaire',
      es: 'en camino, más tarde de lo previsto',
      it: 'in transito, con tempi più lunghi del previsto',
      ja: '輸送中（予定より遅れ）',
      zh: '运输途中，晚于预期',
    },
  },
  {
    codes: ['returned', 'returning', 'returntosender', 'returnedtosender', 'returningtoseller', 'returnedtoseller'],
    words: {
      en: 'on its way back to the sender',
      de: 'auf dem Rückweg zum Absender',
      fr: 'en retour vers l’expéditeur',
      es: 'de vuelta al remitente',
      it: 'in restituzione al mittente',
      ja: '差出人へ返送中',
      zh: '正在退回寄件方',
    },
  },
  {
    codes: ['lost', 'missing'],
    words: {
      en: 'being traced by the carrier',
      de: 'in der Nachforschung beim Paketdienst',
      fr: 'en cours de recherche par le transporteur',
      es: 'en proceso de localización por el transportista',
      it: 'in fase di ricerca presso il corriere',
      ja: '配送会社にて調査中',
      zh: '承运商查找中',
    },
  },
];
