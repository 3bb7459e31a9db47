import type { Language } from '../content/vocabulary.ts';

interface FrameMarker {
  language: Language;
  begin: readonly string[];
  end: readonly string[];
  /** `V`, `S` or `W` as in AMAZON.md: how sure the wording is. */
  confidence: 'V' | 'S' | 'W';
}

/** Amazon's lines around a buyer's words, lower case. They stand between dashes; the newer ones may stand bare. */
export const FRAME_MARKERS: readonly FrameMarker[] = [
  {
    language: 'en',
    begin: ['begin message', 'begin of message', 'start of message', 'start message'],
    end: ['end message', 'end of message', 'view message'],
    confidence: 'S',
  },
  {
    language: 'de',
    begin: ['anfang der nachricht', 'beginn der nachricht', 'nachrichtenanfang', 'nachricht beginnt'],
    end: ['ende der nachricht', 'nachrichtenende', 'nachricht anzeigen'],
    confidence: 'S',
  },
  {
    language: 'fr',
    begin: ['début du message', 'debut du message', 'commencer le message'],
    end: ['fin du message', 'fin de message', 'afficher le message', 'voir le message'],
    confidence: 'S',
  },
  {
    language: 'it',
    begin: ['inizio messaggio', 'inizio del messaggio'],
    end: ['fine messaggio', 'fine del messaggio', 'visualizza messaggio'],
    confidence: 'S',
  },
  {
    language: 'es',
    begin: ['iniciar mensaje', 'inicio del mensaje', 'inicio de mensaje', 'comienzo del mensaje', 'empieza el mensaje'],
    end: ['finalizar mensaje', 'fin del mensaje', 'fin de mensaje', 'final del mensaje', 'ver mensaje'],
    confidence: 'S',
  },
  {
    language: 'ja',
    begin: ['メッセージはここから', 'メッセージ開始', 'ここからメッセージ'],
    end: ['メッセージはここまで', 'メッセージ終了', 'ここまでメッセージ', 'メッセージを表示'],
    confidence: 'S',
  },
  {
    language: 'pt',
    begin: ['início da mensagem', 'inicio da mensagem', 'iniciar mensagem', 'começar mensagem'],
    end: ['fim da mensagem', 'encerrar mensagem', 'finalizar mensagem', 'ver mensagem', 'exibir mensagem'],
    confidence: 'S',
  },
  {
    language: 'nl',
    begin: ['begin van bericht', 'begin bericht', 'begin van het bericht', 'start bericht'],
    end: ['einde van bericht', 'einde bericht', 'einde van het bericht', 'bericht weergeven', 'bericht bekijken'],
    confidence: 'W',
  },
  {
    language: 'sv',
    begin: [
      'början av meddelandet',
      'början på meddelandet',
      'meddelandet börjar',
      'börja meddelande',
      'starta meddelande',
    ],
    end: [
      'slut på meddelandet',
      'slutet på meddelandet',
      'meddelandet slutar',
      'avsluta meddelande',
      'visa meddelande',
    ],
    confidence: 'W',
  },
  {
    language: 'pl',
    begin: ['początek wiadomości', 'rozpocznij wiadomość', 'początek wiadomosci'],
    end: ['koniec wiadomości', 'zakończ wiadomość', 'koniec wiadomosci', 'wyświetl wiadomość'],
    confidence: 'W',
  },
  {
    language: 'zh',
    begin: ['消息开始', '开始消息', '邮件开始', '信息开始', '留言开始', '訊息開始'],
    end: ['消息结束', '结束消息', '邮件结束', '信息结束', '留言结束', '訊息結束', '查看消息'],
    confidence: 'W',
  },
];

/** A line of its own before the buyer's words in the newer frame, which has no dashes; lower case, without the colon. */
export const BARE_BEGINNINGS: readonly string[] = [
  'message',
  'nachricht',
  'mensaje',
  'messaggio',
  'mensagem',
  'bericht',
  'meddelande',
  'wiadomość',
  'メッセージ',
  '消息',
  '信息',
  '留言',
  '讯息',
  '訊息',
  "buyer's message",
  'customer message',
  'message from customer',
  'buyer message',
  'nachricht des käufers',
  'nachricht vom käufer',
  "message de l'acheteur",
  'message du client',
  'mensaje del comprador',
  'mensaje del cliente',
  "messaggio dell'acquirente",
  'mensagem do comprador',
  '买家消息',
  '买家留言',
];
