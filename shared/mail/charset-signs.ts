/** What text of an encoding looks like once it is decoded rightly. Frequent characters, from general knowledge. */
interface CharsetSigns {
  /** WHATWG label. */
  label: string;
  /** Characters that make up much of real text in this encoding. */
  frequent: string;
}

const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运您请货退款谢快递发订单收客服质量问题商品物流寄坏没换';
const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直您請貨退款謝快遞訂單收客服質';
const JAPANESE_KANJI =
  '日本人大年会国事出中者上行分生自社者時月前間後気方見場合思手地部東関下言今金定的物品注文届配送商返交換購入連絡確認不良故障電話番号住所名様願致早待到着未済使用方法説明書箱破損傷汚';

export const CJK_SIGNS: readonly CharsetSigns[] = [
  { label: 'shift_jis', frequent: JAPANESE_KANJI },
  { label: 'euc-jp', frequent: JAPANESE_KANJI },
  { label: 'gb18030', frequent: SIMPLIFIED },
  { label: 'big5', frequent: TRADITIONAL },
];

/** Letters that are not ASCII and common in the languages written in this encoding. */
export const LATIN_SIGNS: readonly CharsetSigns[] = [
  { label: 'windows-1252', frequent: 'äöüÄÖÜßéèêëàâçîïôùûñáíóúìòåÅøæœ¿¡€’“”„–…«»º°' },
  { label: 'windows-1250', frequent: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„”–' },
  { label: 'iso-8859-2', frequent: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ' },
];
