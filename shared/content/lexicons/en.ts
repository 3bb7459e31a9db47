import type { LexiconData } from './schema.ts';

/** English. How phrases are written is told in `phrase.ts`; weights in `schema.ts`. */
export const english: LexiconData = {
  language: 'en',
  reading: 'words',
  apostrophe: 'joins',
  fillers: `the a an my your our their his her this that these those really still just actually please also so very already
    yet exactly now currently today even kindly ever only some any damn bloody fucking freaking particular specific same
    entire whole recent latest first last second brand bit at all amazon`,
  spellings: {
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    aint: 'is not',
    dosent: 'does not',
    doesent: 'does not',
    im: 'i am',
    ive: 'i have',
    ill: 'i will',
    wheres: 'where is',
    whats: 'what is',
    whens: 'when is',
    hows: 'how is',
    thats: 'that is',
    youve: 'you have',
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'have to',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    tnx: 'thanks',
    thank: 'thanks',
    cuz: 'because',
    recieve: 'receive',
    recieved: 'received',
    recive: 'receive',
    recived: 'received',
    receved: 'received',
    adress: 'address',
    refound: 'refund',
    cancle: 'cancel',
    canceling: 'cancel',
    cancelling: 'cancel',
    cancelled: 'cancel',
    cancellation: 'cancel',
    cancelation: 'cancel',
    canceled: 'cancel',
    parcle: 'parcel',
    pacakge: 'package',
    packege: 'package',
    pkg: 'package',
    shiping: 'shipping',
    shippment: 'shipment',
    deliverd: 'delivered',
    delivary: 'delivery',
    delivry: 'delivery',
    wich: 'which',
    reciept: 'receipt',
    waranty: 'warranty',
    warrenty: 'warranty',
    guarentee: 'guarantee',
    broked: 'broken',
    borken: 'broken',
    brocken: 'broken',
    defect: 'defective',
    exhange: 'exchange',
    colour: 'color',
    neighbour: 'neighbor',
    mould: 'mold',
    mouldy: 'moldy',
    wi: 'wi',
    setup: 'set up',
    wasnot: 'was not',
    thnx: 'thanks',
    instal: 'install',
    arived: 'arrived',
    arive: 'arrive',
    retur: 'return',
    canel: 'cancel',
    packge: 'package',
    wat: 'what',
    wen: 'when',
    ordr: 'order',
    oder: 'order',
    cancell: 'cancel',
    refun: 'refund',
    delvery: 'delivery',
    shipd: 'shipped',
    paket: 'package',
    hav: 'have',
    thier: 'their',
    recvd: 'received',
    rcvd: 'received',
    rec: 'received',
    brok: 'broke',
    trackign: 'tracking',
    traking: 'tracking',
    retrun: 'return',
    retun: 'return',
    wanted: 'want',
    wud: 'would',
    manuel: 'manual',
    asap: 'asap',
    prod: 'product',
    qty: 'quantity',
    info: 'information',
    infos: 'information',
  },
  classes: {
    order: `order|package|parcel|item|product|shipment|purchase|goods|stuff|box|packet|mail|article|merchandise|book|books|phone|shoes|
      dress|shirt|gift|present|things|delivery|deliveries`,
    it: '$order|it|this|that|them|one|these|those|mine|everything|anything|nothing',
    not: 'not|never|no longer',
    want: 'want|need|like|wish|prefer|demand|request|expect|looking|trying|try|intend|plan|decided|hoping|hope|require|love|must|have',
    get: 'get|receive|have|obtain|request|claim|ask for|want|need|demand|expect|issue|give|process|apply for|deserve|owed|seek|file for',
    ship: 'ship|shipped|shipping|sent|send|dispatch|dispatched|mail|mailed|post|posted|go out|leave|left',
    arrive: `arrive|arrival|come|get here|be here|reach|delivered|deliver|delivery|show up|turn up|land|receive|get|arriving|coming|
      ship|dispatched|sent|out`,
    carrier:
      '=ups|usps|fedex|dhl|dpd|gls|tnt|hermes|evri|yodel|royal mail|parcelforce|ontrac|lasership|canada post|aramex|bluedart|delhivery|courier|carrier|postman|mailman|driver|post office|amzl|logistics company',
    part: `part|parts|piece|pieces|screw|screws|bolt|bolts|cable|charger|remote|adapter|accessory|accessories|lid|cap|component|hardware|
      nut|nuts|bracket|cord|hose|filter|manual|instructions|attachment|item|items|leg|legs|plug|key|strap|tool|battery|batteries|cover|handle|knob|wheel|shelf`,
    size: 'size|color|colour|model|style|version|one|item|variant|shade|pair|colour',
    make: `use|operate|install|assemble|set|connect|pair|clean|wash|reset|charge|turn|switch|adjust|change|replace|remove|open|close|mount|
      attach|program|configure|sync|activate|start|stop|unlock|lock|put|build|hook|link|download|update|calibrate|fill|refill|empty|cook|make|
      wear|apply|mix|store|fold|unfold|inflate|take|insert|tighten|loosen|disable|enable|register|access|play|load|measure|descale|prime|restart|dose|prepare|disassemble|fix|hang|detach|transfer|print|scan|record|set up|view|save|delete|control|get`,
    thing: 'it|this|these|they|those|that|product|item|unit|device|one',
    bad: 'bad|poor|terrible|horrible|awful|low|inferior|shoddy|crappy|lousy|cheap|worst|subpar|dreadful|disgusting|mediocre',
    says: 'says|say|said|saying|shows|show|showing|showed|marked|stated|states|claims|claimed|claim|listed|status|reported|shown|notification|notified|indicates|according',
  },
  keywords: [
    { category: null, scenario: null, weight: 6.6, phrases: `(e mail|email) address` },
    { category: null, scenario: null, weight: 3, phrases: `do you sell` },
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `idiot, idiots, scammers, liars, crooks, thieves, morons, useless (people|company|idiots|lot|bunch), shame on you, disgusting company, fuck you`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `any (news|update|updates|word) [on|about|yet|from], (what|whats) .. (up|going on|happening|happened) (with|to) .. (order|parcel|package|delivery|my), should i be worried, forgot .. (my order|about my order|about me|to send), (not|never) heard (anything|from|a thing|back) .. (order|delivery|since|yet), no (confirmation|dispatch|shipping) (email|mail|notice|confirmation|notification), is it coming, (left|leave) .. warehouse, on its way, still on (its|the) way, still nothing, nothing so far, (ordered|bought) .. (ago|on monday|on the #|last week|last month|since) .. (nothing|still|not|no), (weeks|days|month) (now|later) and, kept waiting, how much longer, sign of .. (order|parcel|package|it)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.6,
      phrases: `instead of, instead i got, (ordered|bought|paid for|wanted|chose) ... (but|and|yet|instead) ... (got|received|arrived|came|sent|is|in the box), (sent|gave|shipped) me .. instead, (this|that) is .. not .. =ordered, (not|never) ordered (this|that|it|a|any), ordered ... (received|got) .. (#|different|another), someone elses .. (order|parcel|package|name), (name|address) .. not mine`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6.5,
      phrases: `price .. (go up|went up|gone up|increased|overnight), have .. again, (green|red|blue|black|white) one again`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.8,
      phrases: `new (gasket|seal|filter|lid|strap|battery|blade|bulb|brush|hose|belt|wheel|key|charger|remote|cushion) .. (sell|buy|get|need|order)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.6,
      phrases: `same in .. (medium|large|small|xl|size|#|blue|black|red|white), in (medium|large|small|xl|size #|black|blue) instead, (have|get) .. instead`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `one .. short, (screw|screws|part|parts|piece|pieces|bolt|bolts|item|items) short, where is the (charger|cable|remote|lid|manual|battery|key|adapter|power cord|plug|cord|strap|cover|filter|other one|second one), should have been in .. (box|package|parcel|set), is missing so`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 6,
      phrases: `(in|into) one (parcel|package|shipment|box), pay (postage|shipping) (once|twice), one (parcel|shipment)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `you (promised|said|told me) .. (monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|last week|days), (speed|hurry) .. (up|things), (party|birthday|wedding|holiday) .. (is|on) .. (saturday|sunday|tomorrow|monday|friday|thursday|tuesday|wednesday|week), need (it|this|them) .. by`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `which, what [exactly] (screws|size|kind|type|goes|does|do|is|are|button|way|part|parts|material|comes|would|can|should), how (many|much|long|often|far|loud|big|high|deep|hot|old|thick|do|does|can|should|is|to|would), is there, are there, do i, does, is it, is this, are these, can i, may i, should i, will it, would it, could i, where do i, where does, can not .. (get|find|open|remove|figure|turn|reach|fit), what now, is (the|a), has it, have they`,
    },
    {
      category: 'return',
      scenario: 'return-seller-fault',
      weight: 6.6,
      phrases: `return .. (defective|broken|damaged|faulty|wrong), (return|refund) .. (defect|damage|missing|not as described)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 7.5,
      phrases: `refund (received|arrived|came through|went through) .. (thanks|appreciate), (got|received) .. (refund|money|replacement|invoice) .. thanks, (exchange|return|refund|replacement) (was|went) .. (smooth|easy|quick|fast|great|perfect)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: `=customs .. (document|documents|paperwork|invoice|form|officer|asking|wants|held), held .. =customs`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `cost of (delivery|shipping|postage), (ship|send|deliver) .. (in one|in a single) (box|package|parcel), upgrade .. (shipping|delivery|overnight|express), is tracking included, with tracking, next day`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
      (turn|turns|turned) up, still without, nothing .. (post|mail|letterbox|mailbox) .. (today|again|yet|yesterday), (has|have|had) .. gone out, (half|part|rest) of .. (stuff|order|things|items|package) .. (came|arrived|missing|where), (other half|rest|remainder) .. (where|coming|when), out for delivery, (order|package|parcel|item|article|purchase|delivery|it) .. going to arrive, how soon .. (get|arrive|here|come|deliver|ship), will it .. (arrive|come|get here|be here|be delivered) .. (by|before|in time|on|today|tomorrow), (took|taken) .. (week|weeks|month|months|days|forever|ages) .. (arrive|get here|come|deliver|receive), in preparation, preparing .. shipment, in process, still processing, still says (processing|preparing|pending|order received), can i .. collect, chase .. (up|courier|carrier), rest of .. (order|shipment|package), where is (order|package|parcel|item|shipment|purchase|goods|stuff|delivery|product|things), where are (order|orders|package|packages|items|item|goods|products|parcels|things),
      where is my, where are my, where the hell is my, where in the world is, wheres my,
      status of .. (order|package|parcel|shipment|delivery|purchase), (order|delivery|shipping|shipment|package|parcel) status, track (order|package|parcel|shipment|delivery|item|purchase|it), tracking (number|information|id|code|link|details|status|update),
      track .. (order|package|parcel|shipment|delivery), where can i track, how (do|can|to) .. track, trace .. (order|package|parcel), locate .. (order|package|parcel), find .. (package|parcel),
      what happened to .. $order, what is happening with .. (order|package|delivery|parcel), what is going on with .. (order|package|delivery|parcel), (update|news|information|word) (on|about|regarding) .. (order|package|delivery|shipment|parcel),
      when (will|is|are|does|do|can|should|would|might|shall|may) ... (arrive|arrival|arriving|delivered|deliver|delivery|get here|be here|show up|turn up|shipped|ship|shipping|dispatched|dispatch|sent|send|come|coming|reach|receive|mailed|go out|expect),
      when (will|can|do|should) i .. (get|receive|expect|have) .. $order, when is .. (order|package|delivery|due|expected), when (was|did) .. (shipped|ship|sent|delivered|deliver|dispatched),
      how (long|soon|many days|much longer|much time|fast|quickly) ... (arrive|arrival|delivered|deliver|delivery|get here|shipped|ship|shipping|dispatch|come|reach|receive|shipment|get to),
      how long .. (order|package|parcel) [to] take, how long do i have to wait, how much longer, estimated (delivery|arrival|time of|date|shipping), expected (delivery|arrival|date), eta, delivery estimate, arrival date, arrival time,
      has .. (order|it|package|item|parcel) [been] (shipped|sent|dispatched|left|mailed|gone out), have you (shipped|sent|dispatched|mailed), did you (ship|send|mail), did .. (order|package|parcel|item|it) .. (ship|arrive|go out|get delivered), (shipment|shipping|delivery|order|package) update, eta please, (order|package|parcel|delivery|item|it) .. no show, (still|=has) not (come|here|arrived|shown|been), (days|weeks|week|month|months) and (nothing|still|not|no), nothing yet, (delivery|driver|courier|mailman|postman) .. never (came|rang|knocked|showed|delivered|arrived|show|ring), was .. (it|order|package|item) (shipped|sent|dispatched),
      $not [been] (shipped|dispatched|mailed), not [been] sent [out], waiting (for|on) .. (order|package|parcel|delivery|shipment|item|product|stuff|it|book|them), still waiting, been waiting ... (delivery|deliver|order|package|weeks|days|week|month), is .. (order|package|it) on [its] way`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
      $not .. (received|receive|recieve) .. (order|package|parcel|item|shipment|purchase|goods|stuff|delivery|product|it|them|anything|book|yet|this), $not .. received, $not received, $not (got|gotten) .. (order|package|parcel|item|delivery|it|anything|product|yet),
      (order|package|parcel|item|product|delivery|shipment|it|they|goods|book|stuff) .. $not .. (arrived|arrive|come|came|delivered|deliver|showed up|show up|shown up|turned up|turn up|shipped|reached|reach|here),
      $not (arrived|arrive|been delivered|showed up|show up|came|turned up|get here|got here|reached me|been received|delivered yet|shown up), $not .. arrived, never got .. (order|package|parcel|item|product|it|them), (neighbor|someone|somebody) .. (got|took|has|received|stole) .. (package|parcel|order|delivery|it), did not get .. (order|package|parcel|item|delivery|mail),
      still no (order|package|parcel|delivery|sign|item|product), no sign of, $not here, not yet (arrived|received|delivered|here|shipped), nothing (arrived|has arrived|came|has come|received|yet|delivered), have yet to (receive|arrive|get), no (package|delivery|parcel) yet, yet to (arrive|receive|be delivered),
      expecting .. (package|delivery|order|parcel), (package|parcel|order|delivery|item) not (delivered|received|here|arrived|come), non delivery, nonreceipt, not .. delivered, undelivered`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4,
      phrases: `
      (delivery|order|package|parcel|shipment|shipping|item|it|they) (is|was|are|has been|have been|been|keeps getting|running|arrived|came) .. (late|delayed|overdue|behind|postponed), late (delivery|shipment|order|package|arrival|shipping|again), delayed (delivery|shipment|order|package|shipping), (delivery|shipping|shipment) delay,
      supposed to ... (arrive|be delivered|be here|come|deliver|ship|get here|have been|receive|arrived|get), should have (arrived|been delivered|been here|come|been shipped|received|been), was due, were due, (past|after|beyond|missed) .. (due date|delivery date|estimated|expected|promised), guaranteed delivery, promised .. (delivery|deliver|arrive|day|date), taking (so|too|forever|ages) [long], takes (so|too) long,
      (two|one|#|same|next) day (shipping|delivery), overdue, arrived late, came late, not on time, (ship|deliver|send|dispatch|get|receive) .. (faster|sooner|quicker|earlier|asap|urgently|quickly|as soon as possible), expedite, expedited, rush (order|delivery|shipping), speed up, hurry up, need it (by|before|for|asap|urgently|today|tomorrow), (arrive|delivered|here|come|deliver|get here) .. (by|before|in time|on time) .. (christmas|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|birthday|weekend|wedding|holidays|#), slow (shipping|delivery), ordered .. (weeks|week|days|month|months|ages) ago, (delivery|shipping|order|package) (taking|takes|took) .. (long|forever|ages|weeks), how many days, late, delayed, delay`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
      $says ... delivered, delivered but, delivered (yesterday|today|to) .. (not|but|wrong|neighbor), (delivered|left|given|handed) .. (to|at|with) .. (wrong|neighbor|neighbors|different|someone|somebody|other) [address|house|person|door], delivered to the wrong, wrong (house|apartment|building|door|town|city|state|neighbor), who signed, signed (for|by), not signed, proof of delivery, nothing .. (in mailbox|at door|at my door|on porch|there), $not .. (leave|left) .. (package|door), someone (stole|took|else), package .. stolen, stolen .. (package|porch|parcel), porch pirate, nobody (came|delivered|rang), no one (came|delivered|rang|knocked), $carrier .. (not|never|left|lost|says|did|threw|stole), missed (delivery|package), attempted delivery, delivery attempt, failed delivery, delivery failed`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 5,
      phrases: `
      tracking .. (not|never|no|stuck|stopped|wrong|invalid|incorrect|same|says|shows|still|has|doesnt|did) .. [update|updated|updating|moved|move|work|working|changed|valid|found|moving|information], tracking (number|link) .. (not|invalid|wrong), no (tracking|movement|scan|tracking update), (stuck|sitting|held|stranded) .. (in|at) .. (transit|facility|warehouse|hub|center|depot|=customs|city|since), $not (moved|been scanned|been updated|updated|moving), in transit (for|since), label (created|has been created), status .. (not|has not) .. (changed|updated|moved), without .. tracking, not .. tracking, no update, no tracking, tracking`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6,
      phrases: `
      (street|postcode|zip|house|address|town|city) wrong, wrong (street|postcode|zip|town), leave it (at|with|by|next) .. (number|door|neighbor|#), have it delivered on, delivered on (a|another|monday|tuesday|wednesday|thursday|friday|saturday|sunday), (send|sent) .. out again, (e mail|email) address changed, (apartment|flat|house|unit|door) number .. (missing|wrong|forgot|is), old address, forgot .. (apartment|flat|house|unit) number, hold .. (parcel|package|delivery|order|shipment) .. (until|till|for|while|at), nobody .. (take it in|home), (change|update|edit|modify|correct|fix|switch|alter|amend|enter|add|set up|set|use|put|save|remove|delete|changing|updating|editing) .. (shipping|delivery|mailing|postal|home|ship to|my|the|new|secondary|another|different|of) (address|adress|location), (change|update|edit|modify|correct|wrong|incorrect|old|new|different|other|alternate|another|incomplete|fix) (address|adress|zip|zip code|postcode|postal code|apartment|street|shipping address|delivery address), address (change|update|is wrong|was wrong|incorrect|correction|is not|has changed), change .. address, shipping address, delivery address, address .. (typo|mistake|wrong),
      (ship|send|deliver|redirect|reroute|forward) .. to (a different|another|new|other|my work|my office|my new|a neighbor) [address|location|place], (moved|moving) to .. (new|address|house|apartment), redirect .. (package|parcel|delivery|order), reroute,
      (change|reschedule|postpone|push back|move|delay|modify|choose|pick|set|select) .. (delivery|shipping|ship|arrival) (date|time|day|slot|window), reschedule .. delivery, redeliver, redelivery, (delivery|time) slot, hold (delivery|shipment|package|mail|order|my order), deliver .. (later|after|another day|weekend|saturday|sunday|evening), leave .. (with|at|by|behind|in) .. (neighbor|door|porch|garage|reception|concierge|gate), delivery instructions, gate code, (pickup|pick up) (point|location|order|package|in person|from), (can|could|may) i pick .. up, pick it up, collect (it|order|package|parcel), parcel locker, (not|wont|will not) be home, (be|am) (away|on vacation|out of town) .. (when|week|until|delivery)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: `
      =customs, import (duty|duties|tax|taxes|fee|fees|charge|charges|vat), (duty|duties) .. (pay|paid|charge|fee), =customs (fee|duty|clearance|charge|declaration|form|office), pay .. (duty|duties), tariff, clearance`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases: `
      lost (package|parcel|in transit|in the mail|in mail|in post|order|shipment|delivery|item), (package|parcel|order|shipment|item|it|post office|mail|=ups|usps|fedex) .. (lost|went missing|gone missing|disappeared|vanished|stolen), missing (package|parcel|order|delivery|shipment), (package|order|parcel) .. (is|has been|went|gone) missing, returned to sender, return to sender, sent back to (you|sender|seller), undeliverable, not deliverable`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5,
      phrases: `
      (do|can|could|will|would|does) (you|it|this|they|amazon|your company|store) .. (ship|deliver|send) .. (to|in|within|on|from|internationally|worldwide|overseas|abroad|here|outside|intl|there), (ship|shipping|deliver|delivery|delivering) (to|in) .. (canada|uk|us|usa|europe|germany|france|australia|mexico|india|japan|china|italy|spain|ireland|hawaii|alaska|puerto rico|my country|my area|my city|country|countries|state|abroad|address|military|apo|island|location),
      (shipping|delivery|postage|freight|courier|handling|shipment) (cost|costs|fee|fees|charge|charges|option|options|method|methods|time|times|rate|rates|price|policy|period|periods|date|dates|day|days|area|areas|speed|details|information|schedule|partner|services|term|terms|window|alternative|alternatives|mode|type|types|country|countries|zone|destination|destinations|confirmation|hours),
      (cost|price|fee|options|methods|charge|charges|period|time|modalities|possibilities|alternatives|types|kinds) (of|for) .. (shipping|delivery|postage|shipment), how much (is|for|does|do|will|to|are|would) .. (shipping|postage|delivery|ship|deliver|shipment), (free|express|expedited|overnight|international|standard|priority|same day|next day|fast|faster|prime|worldwide|weekend|sunday|saturday|domestic|global|home) (shipping|delivery|ship), how (do|will|is|are) .. (ship|shipped|delivered|deliver|sent|send), (which|what) .. (carrier|courier|shipping|delivery|shipper|shipping company), (who|whom) .. (deliver|delivers|ships|shipping|carrier), ship .. (internationally|overseas|worldwide|abroad|international), po box, apo address, (combine|combined) shipping, (ship|shipped|send|sent|arrive|come) .. (together|separately|same box|discreet|discreetly), where (do|does|is|are|will) .. (ship|shipped|ships|shipping|sent) [from], ship from, ships from, shipping from, where .. (you|do you) (ship|deliver), (countries|places|locations) .. (ship|deliver), pincode, delivery available, deliver .. (area|pincode|zip|location|city), (ship|deliver) .. (weekend|weekends|saturday|sunday), how (is|are) .. packaged, plain (box|packaging)`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.8,
      phrases: `
      shipping, delivery, deliver, delivered, shipment, dispatch, courier, postage, (=ups|usps|fedex|dhl|dpd|evri|yodel|royal mail|hermes|parcelforce|ontrac), in transit, on (its|the) way, arrive, arriving, mailbox, mailman, delivery (guy|man|driver|person), driver, ship, parcel, package`,
    },

    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
      (arrived|came|received|delivered|got|was|is|were|are|it|box|package|order|item) .. (damaged|smashed|cracked|shattered|crushed|dented|broken|bent|torn|ripped|leaking|squashed|scratched|chipped|destroyed|in pieces|in bits|busted|scuffed), damaged .. (item|product|package|order|box|goods|in transit|in shipping|on arrival|upon arrival|during), (box|packaging|package) (was|is|arrived) .. (open|opened|ripped|torn|crushed|damaged|wet|destroyed), broken (in|on|upon) .. (arrival|transit|shipping|delivery|box), poorly packed, poorly packaged, bad packaging, poor packaging, damage, damaged, leaked, leaking, spilled, shattered, smashed, crushed, dented, dent, scratched, scratches, scratch, cracked, crack, chipped, bent, torn, ripped, tear, stain, stained, dirty, scuff`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
      (leg|legs|wheel|side|table|chair) .. (shorter|uneven|rocks|wobbly|crooked), crooked, uneven, burst, bursts, (loses|losing|lost|gains) .. (time|minutes|color|air|pressure|water|power), (sound|noise|water|air|light|smoke) .. (only|comes out|gets in|gets through|coming out), gets in, gets wet inside, (started|starts|begun|began) .. (losing|peeling|fading|leaking|falling|rattling|making|breaking|smelling|to peel|to fade|to leak|to fall|to smell|to rust), all over the place, does not stay, (fits|sits|closes|shuts) .. (badly|poorly|loosely), (not|does not) (close|shut|lock|fit) (properly|right|correctly|tight), (screen|display) .. (black|blank|dark|frozen), (only|just) one .. (works|working|earbud|speaker|side), (one|left|right) (side|ear|earbud|speaker) .. (not|no|stopped|dead|quiet|works), no sound, (has|have|had|with) [already] .. (hole|crack|tear|leak|dent|scratch|stain|defect|rip), already (broken|broke|has|ripped|torn|fell|faded|leaking|falling), (cuts|cutting|cut|drops|dropping) out, came undone, did not line up, do not line up, (picture|image|sound) .. (distorted|blurry|fuzzy), blurry, (loses|lost|losing) .. (signal|connection|suction|charge|power|air|pressure), (e|error) code, defective, faulty, broken, broke, malfunction, malfunctioning, $not work, $not working, $not (function|turn on|power on|switch on|power up|charge|charging|start|hold charge|hold a charge|connect|heat|cool|light up|play|read|print|spin|boot|turn off|come on|open|close|stay on|stick|hold|seal|recognize|detect|last|keep time|respond|fit together|stay|turn), no (power|sound|picture|signal|light), dead on arrival, doa, is dead, was dead, dead, bad (unit|one|batch), manufacturing (defect|fault|error), (got|received|sent|have) .. (a lemon|dud), (screen|battery|button|motor|zipper|handle|seam|strap|heel|sole|hinge|switch|charger|lid|cable|speaker|display|remote|wheel|buckle|clasp|pump|leg|engine|lock|keyboard|chain|lens|fan) .. (broke|broken|failed|fails|cracked|dead|died|stuck|loose|came off|fell off|snapped|ripped|split|burst|popped|melted|flickers|flickering|frozen|missing|does not work|not working|stopped), (overheats|overheating|overheat|flickers|flickering|=freezes|=freezing|glitchy|glitches|glitch|buzzing|rattles|rattling|squeaks|squeaking|unusable|worthless), keeps (crashing|freezing|turning off|shutting|disconnecting|dropping|breaking|falling|stopping|losing|restarting|beeping|cutting|jamming), shuts (off|down) [by itself], turns off (by|on its|itself|after|randomly), (drains|drained|die|dies|dying) .. (quickly|fast|battery|hour|hours|minutes), battery .. (drains|dies|does not last|does not hold|not last|not hold|not charge), falls off, fell off, falling off, came off, comes off, come off, peeling, peels, peeled, faded, fades, fading, shrunk, shrank, rust, rusty, rusted, rusting, moldy, mold, rotten, spoiled, expired, past .. (expiration|expiry|best before|sell by), out of date, stale, leaks, leak, wobbly, wobbles, unstable, snapped, hole in, holes in, (makes|making|made) .. (noise|noises|sound|rattle|clicking|grinding|squeak), loose (thread|threads|seam), frayed, unraveling, jammed, jams, clogged`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
      useless, poor (fit|material|construction|design|packaging|sound|performance), ($bad|not good|not great|disappointing|questionable|so poor) (quality|craftsmanship|workmanship|build|construction|material|product|item), quality .. (is|was|so|very|seems|feels|not) .. ($bad|not good|disappointing|cheap|not great), poorly (made|constructed|built|designed|sewn|stitched), badly (made|built|designed), cheaply (made|built|constructed), cheap (material|materials|plastic|fabric|feeling|looking|product|piece|junk|crap), feels cheap, looks cheap, very cheap, flimsy, (piece of|pure|total|complete|absolute) (junk|crap|garbage|trash|shit|rubbish), (junk|garbage|trash|rubbish), waste of (money|time), wasted .. money, not worth, do not (buy|waste|bother|recommend|purchase), would not (recommend|buy), never (buy|again|buying|order), (very|so|extremely|really|was|am|bitterly|pretty|highly) disappointed, disappointed (with|in|by) .. (product|quality|item|purchase), disappointing, disappointment, disappointed, let down, save your money, stay away, avoid, not happy with .. (product|quality|item|purchase), not satisfied with .. (product|quality|item|purchase), unhappy with .. (product|quality|item|purchase), unsatisfied with .. (product|quality|item|purchase), (one|1) star, thin, (smells|smell|smelled|smelling|stinks|odor|stench) [bad|awful|terrible|horrible|like|of|weird|strange|strong|chemical], tastes (bad|awful|terrible|horrible|weird|like), (does not|did not|doesn't) (taste|smell|look|feel) (good|right|nice|like), terrible (product|item), horrible (product|item), awful (product|item), bad product, poor product, worst .. (product|item|purchase|ever), hate it, problem with .. (product|item|device|unit|it), issue with .. (product|item|device|unit), something (is|was) wrong, wrong with (it|product|item)`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
      (stopped|quit|stops|quits|stop|ceased) (working|charging|functioning|heating|cooling|playing|connecting|responding|turning on|printing|spinning|recording|after|within), no longer (work|works|working|charges|charge|turns on|functions|holds|connects|heats), (worked|lasted|broke|died|failed|broken|stopped|dead|fell apart) .. (for|only|after|within|in|less than) .. (day|days|week|weeks|month|months|minutes|hour|hours|uses|use|time|times|year|#), (died|gave out|burned out|burnt out|gave up|conked out|crapped out|bit the dust) [on me|after], fell apart, falls apart, falling apart, came apart, coming apart, (under|in|still|within|covered by|out of|have|is there|about|claim|on|for|the|extended|product|limited|year|years|month|long is|what is) .. warranty, warranty .. (claim|cover|covers|coverage|period|register|registration|information|valid|expire|policy|replacement|repair|service|void|card), warranty, guarantee, (repair|repaired|repairs|get it fixed|fix it|fix this|have it fixed|be fixed|can be fixed|service center), under guarantee`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
      (with|has|had) only (one|#|two|half), (page|pages|part|parts|piece) .. missing, one .. (shoe|sock|glove|earbud|piece) (only|missing), (was|were|is|are) not in .. (box|package|parcel|packet|envelope|kit), (short|missing) of, short (one|two|#), came with (one|two|#|half) .. (instead|only|less), got .. instead of, missing (part|parts|piece|pieces|screws|screw|item|items|component|components|accessories|accessory|hardware|from|bolts|cable|charger|lid|manual|instructions|one|a|the|some|remote|hardware|quantity|#), $part .. (missing|not included|not in box|were not|was not in|not there|left out), (is|was|are|were|am) missing .. (in|from|part|parts|piece|the|a|one|two|#), parts missing, part missing, item missing, items missing, incomplete (order|set|item|kit|package|delivery), (is|was|came|arrived|order|set) incomplete, incomplete, (only|just) (received|got|sent|came|arrived|had|contained|one|two|#|half|part) .. (#|one|two|three|half|of|item|pack|piece|pieces|bottle|instead), (received|got|sent) only (#|one|two|three|half|part), (box|package|envelope|bag|parcel) .. (empty|nothing inside), empty (box|package|envelope|bag|parcel), nothing (inside|in the box|in it|in box), $not (in the box|in box|in package|inside|come with|include|included|send|sent) .. (part|parts|screws|charger|cable|remote|accessory|accessories|hardware|manual|instructions|battery|lid|item), (did|does) not (come with|include|contain|have) .. $part, (short|shorted) (#|one|two|item|by), without .. (screws|charger|cable|remote|lid|battery|instructions), forgot to (send|include|put|pack), rest of (order|items|package), came without, (no|without) (screws|charger|cable|instructions|remote|lid|manual|power cord|hardware) (in|included|inside|came)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
      (wrong|incorrect|different|another) (item|product|size|color|model|order|one|thing|part|version|book|article|shoes|style|variant|flavor|pair|package|quantity|type|stuff|shade|shirt|phone|case) [sent|received|delivered|came|arrived], (sent|received|got|delivered|gave|shipped|send) .. (wrong|incorrect|different) [item|product|size|color|one], (sent|received|got|delivered) .. (instead of|rather than|someone else), not .. (what|item i|one i|product i|color i|size i|model i) .. (order|ordered|bought|purchased|expected|asked|wanted|paid), order mix up, mixed up .. order, someone elses (order|package|item), (not|nothing) .. =ordered, ordered .. (but|and) (got|received|i got|i received|was sent|you sent|they sent|it came), instead of .. (ordered|what)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
      (says|said|stated|listing|description|advertised) .. (but this|but it|but mine|this is|it is|mine is|holds), at best, in the listing, doubt .. (real|genuine|original|authentic), (real|genuine) thing, (not|is not) the .. (one|ones) i (picked|chose|selected|wanted|ordered|bought), holds (only|#), (nothing|not) like .. (photo|picture|description|image|advertised), nothing like, (different|wrong) from .. =ordered, expiry date .. (was|passed|is|has), (best before|use by) .. (was|passed|date), not as (described|advertised|pictured|shown|expected|stated|listed|promised|in), not (like|match|matching|same|same as|what) .. (description|picture|photo|pictures|photos|image|advertised|described|shown|website|listing|expected|pictured), (different|differs|looks different) (from|than|to) .. (picture|photo|description|image|advertised|described|shown|website|pictured|expected|online), (does|did|do) not (match|look like|correspond|fit the description|resemble), mislead, misleading, false advertising, falsely advertised, misrepresented, (fake|counterfeit|knockoff|knock off|replica|imitation|bootleg|not genuine|not authentic|not original|not real|not legit|pirated|fakes), (is|are|was) .. (genuine|authentic|original|fake|counterfeit), authenticity, (used|second hand|secondhand|refurbished|preowned|previously used|worn) (item|product|one|before|condition|not new|and|goods|instead), (looks|look|been|already|is|was|clearly|obviously|appears|came|arrived|sent me|received a) (used|worn|second hand|opened|refurbished|previously opened), not (new|brand new), already (opened|used|worn|open), seal .. (broken|missing|open), not sealed, (too|way too|much too|runs|run|so|very) (small|big|large|tight|loose|short|long|narrow|wide) [for], smaller than, bigger than, larger than, does not fit, do not fit, did not fit, not fit, not true to size, (uncomfortable|itchy|see through)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
      (tried|done|did|checked|followed|read) .. (everything|instructions|manual|troubleshooting|all) ... (still|not|nothing|no), (reset|restarted|charged|reinstalled|replaced|changed) ... (still|nothing|no luck|does not|not), still (does|do|will|is|can) not (work|working|charge|turn|connect|start|hold|fit), no matter what, even after, (send|ship|get|give|want|need|request|have|receive|like|provide|demand|mail|order|arrange|expect) .. (replacement|replacements|new one|another one|new unit|another unit|replacement unit|working one|correct one|right one|correct item|right item|missing part|missing parts|missing piece|missing item), replacement please, please replace, (replace|replaced) .. (it|item|product|this|unit|defective|broken|damaged|faulty|free), replacement .. (for|of) .. (broken|damaged|defective|faulty|it|this|missing), be replaced, (replacement|replace) (or|and) (repair|fix), resend, reship, send .. again, (free|for) replacement, replacement (item|product|order|unit|request), make (it|this) right`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases:
        'replacement, replace, repair, quality (issue|issues|problem|problems|control), customer support said .. defective, error',
    },

    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      decided against, where do i (post|send|return|mail) (it|this|them), restocking (charge|fee|cost), sent .. back, (it|this|they) goes back, goes back, going back, what address .. (send|return) [it], (change|swap|switch) .. for (a|the|another), ($want|able|possible|going|wish) to .. (return|send .. back|give .. back|ship .. back|take .. back), (want|need|like) .. (it|this|that|them|item|order) (returned|refunded), how (do|can|to|should|would|does|could|might|must) .. (return|send .. back|ship .. back|give back), (can|could|may|do|should|will|would) (i|we|you) .. (return|send back|send it back|ship back|ship it back|give back|take .. back|returned), (will be|am|are|is) returning, i .. return (it|this|item|product|order|them|these), (return|returning) .. (it|item|order|product|this|them|these|purchase|shoes|package|what i bought|something|one|dress|shirt|phone|items|goods), send (it|this|them|item|product|order|these|everything) back, sending .. back, ship .. back, give .. back, bring .. back, take it back, take .. back .. (store|shop),
      (return|returns) (label|policy|policies|process|address|shipping|window|period|request|procedure|instructions|authorization|number|form|slip|code|options|fee|fees|cost|costs|charge|center|information|date|deadline|status|postage|pickup|pick up|conditions|merchandise|claim|reason|rules|time|guarantee|days), (start|initiate|process|request|make|arrange|set up|create|open|begin|approve|approved|accept|authorize|do|schedule|submit|complete|register|place) .. return, (policy|rules|conditions|information|question|questions|policies) (on|for|about|regarding) .. (return|returns|refund|refunds), rma, prepaid label, shipping label, (where|how|what address) .. (send|ship|mail) (it|this|them|item) back, restocking fee, returnable, refundable, return for .. (refund|credit|store credit|money), (days|time|long) .. (return|to return), eligible for .. return, return (it|this), returned .. (item|package|order|it|product), is .. return, free return, free returns, drop .. off .. (return|=ups), return`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
      ($get|how to get|to get) .. (refund|refunded|reimbursed|reimbursement|money back|cash back), (refund|reimburse) (me|my|my money|order|purchase|payment|it|this|us|full|in full|please|immediately|asap|now), (full|partial|complete|immediate|total) (refund|reimbursement), money back, (want|need|give|get|return|have) .. my money, (refund|reimbursement|money back|refunds) (policy|policies|request|process|procedure|possible|please|guarantee|option|options|conditions|form|claim|rules|timeline), (can|could|will|would|please) .. refund, i .. refund, entitled to .. refund, no refund, refuse to refund, (ask|asking|apply|applying|eligible|qualify|looking|request|requesting|claim|process|issue|initiate|apply|file) .. (refund|reimbursement|restitution), my money, restitution, rebate of (purchase|money), rebates of money, compensation, compensate, compensated, (credit|refund) .. (my card|my account|back)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7,
      phrases: `
      (bank|account|card) shows nothing, my bank .. nothing, (got|received|have) .. (parcel|package|item|it) back .. (bank|refund|money|nothing|card|account), nothing .. (on|in|back to) my (card|bank|account), where is .. (refund|money|reimbursement), when (will|do|can|should|is|would|does) .. (refund|refunded|money|reimbursed|reimbursement|credited|credit), (how long|how many days|how much time|time) .. (refund|reimbursement|money back|refunded), (status|update|news|progress|information|state) .. (of|on|about) .. (refund|return|reimbursement), refund (status|progress|update|not received|pending|still|delay|delayed|yet), (track|check|see|trace) .. (refund|reimbursement|restitution|return), (not|never|still|yet) .. (received|receive|got|gotten|seen|issued|given|credited|been|processed|get) .. (refund|refunded|reimbursed|reimbursement|money back), (still|been) waiting .. (refund|money|reimbursement), waiting (for|on) .. (refund|money|reimbursement), refund .. (not|never|still|yet|has) .. (received|arrived|processed|credited|come|shown|appeared|issued|been|showing), (returned|sent back|shipped back|sent it back|sent) .. (weeks|days|month|last|already|but|and) ... (refund|refunded|money|credit|credited), did you (get|receive) .. return, my refund, (no|still no) refund, got my return, received my return, (refund|credit) [has] $not, promised .. refund, was told .. refund, (partial|wrong|incorrect) refund .. (only|amount), =refunded (only|wrong|less)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.5,
      phrases: `
      exchange (it|this|them|item|order|product|for|policy|process|size|these|shoes|possible|request|option), ($want|to|can i|can we|could i|how to|how do i|possible to|for an|an|i|do|do you) (exchange|swap), (exchange|swap|trade|switch) .. (for|size|color|another|different|bigger|smaller|larger), (different|another|bigger|larger|smaller|next|correct|right) (size|color) (instead|please|up|down), (want|need|get|order|have|like|send) .. (size (up|down)|bigger|larger|smaller|different (size|color|one)|another (size|color)), (change|switch|swap) .. (size|color|model|item|product|items) .. [ordered|order|to|of], size (up|down), ordered wrong (size|color|item|model|one), exchanged, exchange, swap`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `
      withdrawal (penalty|fee|charge), cancel, cancel .. (order|purchase|item|it|this|subscribe|items|delivery|shipment), (stop|halt|withdraw|revoke|abort|undo|void|annul) .. (order|shipment|purchase|delivery|sale), (do not|don't) (ship|send|deliver) [it|order|item|anymore], do not (want|need) .. (anymore|any more|any longer|it|order|item|product|this|them), no longer (want|need|interested|require), changed .. mind, change of mind, (bought|ordered|purchased|order|buy|placed|order placed) .. (by mistake|by accident|accidentally|in error|twice|mistakenly|unintentionally|by error), accidentally (ordered|bought|purchased|placed|order), mistakenly (ordered|bought|purchased|placed), did not mean to (order|buy), (ordered|bought) .. wrong .. (one|item|size|color|product|thing), duplicate order, double order, ordered two, found .. (cheaper|better price|elsewhere), cancel (fee|fees|policy|charge|penalty|request|cost), early (termination|exit) fee, call off .. order, drop .. order, get rid of .. order, remove .. (item|product|article) from .. order`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases: `(refused|refuse|reject|rejected|decline|declined|not accept|will not accept) .. (delivery|package|parcel|shipment|order)`,
    },
    {
      category: 'return',
      scenario: null,
      weight: 4,
      phrases: 'refund, refunds, refunded, reimburse, reimbursement, exchange, returns, returning',
    },

    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
      serial number, which way round, is there a trick, (shows|says|displays|showing) .. (e#|e1|e2|e3|e4|e5|err|error), what now, (get|turn) .. (out of|off) .. (mode|beeping|alarm|demo), before first use, descale, (turn|switch) off .. beeping, (keeps|is|keep) showing .. (e#|error|code), setting i .. missed, some setting, is there .. (setting|button|mode), shows .. (e#|error code), how (do|can|to|should|would|does|could) [i|you|we|one|it] [go about] $make, how to $make, (know|understand|figure out|explain|show me|tell me|sure|idea|learn|see|clue|help|way|steps|tutorial|guide|trouble|advice|tips) .. how to, how (do|does) (it|this|that|i|these) .. (work|use|function), how it works, way to $make, (what|which) (button|setting|mode|buttons|settings), (red|green|blue|orange|yellow|white|flashing|blinking|led|indicator|warning) light, light .. (mean|flashing|blinking|blinks|flashes), blinking, flashing, what does .. (mean|do|light|button|symbol|icon|stand for), (factory|hard|soft|master) reset, reset .. (password|device|it|unit|router|watch|button|settings), (am i|are we|i am|did i) doing (something|anything|it|this) wrong, doing wrong, (help|trouble|problem|problems|difficulty|issue|issues|assistance|hard time|struggling|stuck|need help|question|questions) .. (set|setting|installing|install|connecting|connect|pairing|pair|assembling|assemble|assembly|using|use|charging|installation|programming|operating|configuring|syncing|putting together|activating), (set|setting) .. up, can not (pair|connect|figure|get it to|install|find setting|sync|log into app|assemble|set), (does|will|do) not (pair|sync|connect to|install), pair .. (phone|bluetooth|device|remote|with|headset|watch), pairing, connect .. (to|with) .. (wifi|phone|tv|computer|bluetooth|laptop|router|internet|wi|pc|mac|ipad|iphone|app|device), firmware, software update, (install|installing|installation|assemble|assembling|assembly|calibrate|configure|troubleshoot|troubleshooting|put together|putting together), step by step, (often|long|much|many|frequently|full|fully) .. (charge|clean|change filter|use it|wash|take|apply), how often, (download|use|find|get) .. app, (care|washing|cleaning|maintenance|storage|cooking|dosage|serving) (instructions|instruction|tips), dosage`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `
      (user|instruction|owners|owner|operating|operation|installation|service|assembly|users|product|setup|digital|pdf|english) (manual|guide|booklet|handbook|instructions), manual, (instructions|instruction|directions) (for|on|manual|sheet|booklet|in english|please|how|to|are|were), $not .. (instructions|manual|directions), (no|need|lost|send|find|get|missing|without|unclear|confusing|want|have|download|any|only) .. (instructions|manual|directions|user guide|instruction booklet), instructions, instruction, directions, user guide, quick start guide`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      where (is|are|was) (it|this|they|these) (made|manufactured|from), (generation|version) .. model, (take|bring|carry) .. (plane|flight|hand luggage|airplane), require .. (subscription|wifi|app|internet|batteries|assembly|tools|drilling|adapter|hub|account), is .. (removable|washable|replaceable|adjustable|refillable|edible|stackable|waterproof|foldable), too (strong|weak|big|small|heavy|loud|bright|hot) for, compatible, compatibility, (work|works|fit|fits|use|used|usable|function|pair|connect|suitable|go) (with|on|for|in|to|over|under|around|inside|into) [a|an] .., (will|does|do|would|can|should|is) .. $thing .. (fit|fits|work with|work on|work for|work in|suit|hold|support|suitable|accommodate|match|go with), (will|does|do|would) .. (fit|fits|suit), suitable for, work (with|on) .. (iphone|android|samsung|mac|windows|ipad|alexa|google|model|version|laptop|tv|ps#|xbox|phone|car), (supports|support) .. (bluetooth|wifi|android|ios|#|usb|4k|hdmi|fast charging|wireless), what (devices|phones|models|cars|printers) .., which .. (model|version|size|one) .. (fit|for|buy|need|is|should|do), (difference|differences) between, is .. $thing .. (compatible|suitable|safe|waterproof|water proof|water resistant|washable|dishwasher|bpa|adjustable|removable|foldable|rechargeable|wireless|portable|organic|vegan|gluten|machine|heavy|sturdy|durable|dimmable|reusable|reversible|leather|cotton|plastic|metal|wood|wooden|steel|glass|silicone|lightweight|insulated|usb|lined|stackable|soft|hard|noisy|loud|quiet), waterproof, water proof, water resistant, dishwasher safe, machine washable, bpa free, non toxic, food grade, microwave, safe (for|to use|in|with) .., good for, (meant|designed|intended|made) for, replace .. (filter|battery|blade|bulb|strap|cartridge) .. [how]`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
      dimension, dimensions, measurement, measurements, (size|sizing) (chart|guide), how (big|tall|wide|long|heavy|thick|deep|large|small|high|thin|loud|bright|strong|powerful|fast|many|far|sturdy|durable|warm|hot|quiet|soft|flexible|comfortable|accurate|hard|stable|sharp|difficult|easy) (is|are|does|do|will|can|would|pieces|people|watts|volts|amps|hours|inches|feet|lbs|gallons|cups|ounces|batteries|in|pages|servings|sheets|pounds|ports|sockets|colors|devices|per|come), how much (does .. weigh|weight|memory|storage|ram|does .. hold|water|space|can .. hold|power|pressure|clearance), (what|which) .. (size|dimensions|length|width|height|weight|diameter|thickness|capacity|voltage|wattage|material|color|colors|batteries|battery|fabric|resolution|type|kind|brand|model|ingredients|gauge|range|frequency|temperature|thread count|speed|shape|scent|flavor|depth|processor|expiration date|warranty) [of|is|are|does|do], (total|overall|exact|actual|inside|outside|inner|outer|max|maximum|min|minimum) (length|width|height|weight|diameter|capacity|size|load|dimensions|depth), (length|width|height|weight|diameter|thickness|depth|circumference|capacity|voltage|wattage) (of|is|in|from|between|limit), voltage, volts, volt, watts, wattage, amps, 110v, 220v, 240v, 120v, (work|used|use|plug) in (europe|uk|usa|us|australia|canada|japan|india), battery life, (what|which|need|needs|require|requires|take|takes|use|uses|type|size) .. batteries, batteries, battery (type|size|included|replaceable|last|life|capacity), (does|do|is|are|will) .. (come|comes|include|included|includes|contain|contains) [with|in], (included|includes) (in|with|or), made (of|from|in|out of|with|by|out), (what|which) .. made, material, ingredients, specs, specification, specifications, features, (does|do|can|will|would) (it|this|these|they|product|item|thing) .. (have|has|need|require|support|hold|run|use|charge|record|turn|rotate|fold|come|take|work|play|make|go|store|stop|stand|allow|produce|show|smell|leak|rust|shrink|stretch|hurt|protect|heat|freeze|open|swivel|stick|glow|float|bend|contain|emit|connect|dim|tilt|recline|lock), (can|could|may|should) [i|you|we|one|it] [be] (use|used|put|plugged|plug|leave|wear|install|mount|mounted|wash|washed|attach|connect|charge|cut|run|play|paint|hang|add|adjust|microwave|freeze|drink|eat|turn|adjusted|removed|painted|cleaned|opened|controlled|combined|worn|placed|stored|replaced|installed|cooked) .., (color|colors) (available|options|true to), true to size, size .. (should|would|fit|recommend|order|do), what .. size, (fit|fits) .. (inches|inch|cm|waist|bust|year old|size|lbs|feet|pounds), shelf life, (what|when|check) .. (expiration date|expiry date|expire), latex, weigh, weighs, year old, age .. (recommended|appropriate|range|for), recommended (age|for|use), adjustable, detachable, rechargeable, (ac|dc|usb) (adapter|port|plug|power|cable)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `
      just the (glass|jug|lid|part|cable|base|handle|cord|filter|remote|bowl|strap|charger|pad|cover), only the (glass|jug|lid|base|handle|cord|bowl|pad), (broke|dropped|lost|cracked) [mine|my|ours] .. (myself|my fault|my own), buy .. separately, sold separately, (spare|replacement|additional|extra) (part|parts|filter|filters|battery|batteries|bulb|bulbs|blade|blades|strap|straps|cartridge|cartridges|key|keys|lid|remote|charger|pads|bag|bags|cable|cushion|cover|covers|tip|tips|hose|glass|carafe|ear pads|brush|heads|band|bands), (where|can i|do you|how) .. (buy|get|find|order|purchase|sell) .. (part|parts|filter|filters|refill|refills|replacement|replacements|bulbs|spare|extra|accessories), refill, refills, spares`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.5,
      phrases: `
      (does|will|would) (it|this|these|they|product|item), (does|do) .. (lock|rotate|tilt|open|close|fold|detach|come off|swivel|fit|work|connect|charge|support|hold), (do|will|would) i need .. to, is (it|this|that|product|item) .. (or|a|an|for|really), are (these|they|those), can (it|this|these|they), can .. (use|wear|play) (this|it|with), do (these|they), what (kind|type|sort) of, what is .. (difference|purpose|range|function|limit|thing), which one, how does, can i use, battery, charger, bluetooth, wifi, the app, app, installation, question about .. (product|item), (information|details|question|questions) .. (about|on|regarding) .. (product|item|this), product (information|details|question|specification|detail|specs), iphone, android, alexa, usb, size`,
    },

    {
      category: null,
      scenario: 'invoice',
      weight: 7,
      phrases: `
      invoice, invoices, receipt, (tax|vat|pdf|purchase|order|payment|official|proper|business) (invoice|receipt|bill), bill .. (for|of|from|copy) .. (order|purchase|company|month), (see|get|download|find|check|copy of|need|send|view|show|locate|issue|my) .. bill, bills, vat, tax id, tax number, gst, tax exempt, tax exemption, sales tax, billing (address|information|department|issue|statement|details|cycle), proof of purchase, w9, (company|business) name .. (invoice|receipt|bill)`,
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      your name, (what|who) .. (can|are) you, what can you do, how can i pay, (how|where) .. (pay|buy), restock, how old are you, where are you (from|located), pay when .. (arrives|delivered|delivery|comes), (changed|change|new) .. (e mail|email) address, update my account, wrong person, not the one who ordered, (who|why) .. (are you|writing|emailing) .. (me|to me), (payment|pay|paying) .. (method|methods|option|options|issue|issues|problem|failed|declined|error|mode|modes|modality|modalities|not going|not accepted|by|with|via|using|online|through|installments|plan|cash|card|paypal|gpay|confirmation|type|types|information|pending), (problem|problems|issue|issues|error|trouble|errors|question|questions|inconvenience|failure|unable|fail) .. (payment|payments|paying|pay|checkout|transaction), payments, payment, (credit|debit|bank|gift|visa|master) card, paypal, apple pay, google pay, klarna, cash on delivery, cod, emi, installment, installments, financing, (charged|billed|debited|paid|charge) .. (twice|two times|double|extra|wrong|again|more|too much|multiple|without|incorrectly), double charged, overcharged, overcharge, unauthorized (charge|transaction|payment|purchase), why (was|am|were|did|have) .. charged, charged my (card|account), (charges|charge) (on|to) my (card|account|statement|bank), bank (account|transfer|statement), transaction, wire transfer, card (declined|rejected|was declined|not accepted|was rejected), tax, checkout`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
      (next|upcoming|any|holiday|summer|winter) sale, sale (start|end|price|items), (cost|price) of (it|this|product|item), (discount|discounts|coupon|coupons|promo|promotion|promotions|promotional|voucher|vouchers|rebate|rebates|bogo), (promo|discount|coupon|voucher|gift|referral|promotional) (code|codes|card|cards|voucher|certificate|balance), code .. (not work|not working|invalid|not apply|expired|does not work), price (match|matching|adjustment|drop|dropped|difference|change|increase|list|protection|error|mistake|guarantee|quote), match .. price, lower price, best price, cheaper, deal, deals, (black friday|cyber monday|clearance) [sale|deal|deals], on sale, sale price, special offer, offers, (loyalty|reward|rewards|bonus|membership) (points|point|program|card|club), points, (student|military|senior|veteran|bulk|employee|volume|first time) (discount|pricing|order|price|orders|purchase), wholesale, (what|how much) .. (price|cost|costs) .. [for|is], how much (is it|is this|are these|are they|does it cost|do you charge|does this cost), price of, (in|out of|back in|have|any|no|low|left in|current|limited) stock, stock, restock, restocked, restocking .. (when|soon), sold out, (is|are|will|do) ... available [in|again|for|at|now|soon|to], availability, back order, backorder, backordered, pre order, preorder, (when|will) .. (available|be back), unavailable, do you (carry|stock|offer), do you have .. (in|other|different|more), (interested in|like to|want to|looking to|wish to|going to|where can i|can i|how to|how do i|how can i|help to|help me to|trying to|need to|able to|would love to) (buy|buying|purchase|purchasing|buy more|place .. order|make .. order|order (more|some|another|from|online|several|a|an|one|two|it|this)), place .. (order|orders), placing .. order, (make|making) .. (purchase|order), buy (some|several|more|a few|products|items|online|it again), (add|adding|include) .. (item|product|article|items|products|something|to) .. (to order|order|cart|basket|purchase), (shopping|my) (cart|basket), gift (wrap|wrapping|box|message|receipt|option|card|bag), =custom (order|made|engraving|design), =customize, =customized, personalized, personalize, engraving, quote, quotation, minimum order, (edit|modify|change|update|alter) .. (order|purchase) [details|information], corrections to .. order, order changes`,
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
      (my|an|the|your|user|new|premium|free|pro|standard|gold|freemium|platinum|online|prime|amazon|customer|second|another|personal|basic) (account|accounts|profile|membership), account (number|holder|details|information|settings|category|type|types|locked|hacked|blocked|suspended|deleted|closed|creation|registration|password|verification|balance|login), (create|open|close|delete|remove|deactivate|cancel|suspend|switch|change|upgrade|downgrade|edit|register|recover|unlock|access|terminate|set up|sign up for|restore) .. (account|accounts|profile|membership|subscription|user), accounts, (forgot|forgotten|reset|recover|change|lost|retrieve|remember|restore|new|reset my) .. (password|username|user name|pin|login|pass|passcode|access key|pin code|key), password, username, (log|sign|logging|signing) (in|into|on|out|up), login, log in, signup, (registration|sign up|signup|registering|register) .. (problem|problems|issue|issues|error|errors|account|failed|website|inconvenience|user), (problem|problems|issue|issues|error|errors|trouble|inconvenience) .. (registration|registering|register|signing up|sign up|signup|account|login|website|site), subscription, subscriptions, subscribe, unsubscribe, newsletter, newsletters, (company|corporate) newsletter, mailing list, email (address|list|preferences|me), verification code, otp, two factor, verify .. (account|identity|email), personal (information|data|details|info), prime (membership|video|subscription|member|trial), website .. (down|error|not working|crash|crashes), site (is|was) down, kindle unlimited, audible, privacy, data protection, gdpr`,
    },
    {
      category: null,
      scenario: null,
      weight: 5,
      phrases: `
      (speak|talk|chat|connect|transfer|contact|call|reach|get in touch|communicate|speaking|talking|get hold|put me) .. (agent|human|person|representative|rep|someone|somebody|manager|supervisor|customer service|customer support|operator|support|assistant|assistance|advisor|you guys|real person|live agent|people), (live|human|real|free) (agent|person|chat|human|support|operator|assistant), (customer|client) (service|support|care|assistance) .. (number|phone|hours|email|contact|line|team|chat|hotline), customer (service|support|care|assistance), (phone|telephone|contact|hotline|toll free|helpline|whatsapp|support) (number|details|information|hours|line), contact (you|us|information|details|number|them|number), (opening|business|working|office|store|operating) hours, what time .. (open|close|available), (store|shop|showroom|outlet) (location|locations|near|address|in|hours|around), nearest (store|shop|outlet), where are you (located|based), call me, call (you|back), give me a call, email (you|me), hours of operation, are you (a bot|open|human|there|real), who are you, speak (english|spanish|french), representative`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 5,
      phrases: `
      (file|make|lodge|submit|register|raise|leave|have|send|place|issue|formal|official|another|want to) .. (complaint|claim against|reclamation|consumer complaint), complaint, complaints, complain, ($bad|worst|rude|unhelpful|pathetic|disgraceful|unprofessional|shocking|disappointing|useless|zero|no|not|atrocious|ridiculous|incompetent) .. (customer service|customer support|customer care|service|support|staff|employee|company|communication|experience), (service|support|staff|customer service) .. (was|is|has been|were|so|very) .. ($bad|rude|unhelpful|useless|slow|disappointing|a joke|pathetic|unacceptable|unprofessional), (leave|write|post|give|submit|left|send|share|publish|provide|leaving|wrote|change|edit|delete|remove|update) .. (review|feedback|rating|comment|opinion|comments|opinions|reviews|stars), (review|feedback|reviews|opinion|comment|rating) (of|for|about|on|left|section), my opinion, ignored .. (emails|messages|calls|me), no (reply|response|answer) [to|from], $not (answer|answering|reply|replied|replying|respond|responded|responding|answered|returned my call|call back), nobody (answers|replies|responds|cares), hung up, on hold for, rude, unprofessional`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
      refund received, (received|got) .. (refund|replacement) .. thanks, refund .. (thanks|sorted|appreciate), no need to (answer|reply|respond), absolutely (beautiful|perfect|love|loved), thanks .. (for|you for) .. (help|quick|fast|reply|response|answer|assistance|support|great|excellent|item|product|delivery|shipping|order|everything|sending|letting|getting back|replacement|refund|service|time|patience|information|update|prompt|resolving), (works|work|working|worked) (great|fine|perfectly|well|good|perfect|now|as expected|as described|wonderfully|like a charm|beautifully|flawlessly|as advertised|amazing|excellent|really well|so well|again), (arrived|received|delivered|came|got) .. (safely|on time|today thanks|perfectly|in perfect|in good|in great|well packed|quickly|in excellent|early|ahead of schedule|as expected|as described), (love|loves|loved|loving) (it|this|them|these|product|how|my|color|the), (great|good|excellent|amazing|awesome|fantastic|perfect|nice|wonderful|beautiful|superb|outstanding|brilliant|best|high|super|lovely|decent) (product|quality|item|service|seller|purchase|value|price|job|experience|buy|shoes|fit|stuff|deal|gift|book|sound|seller|communication|customer service|customer support|support), (very|so|really|extremely|quite|am|totally|completely|absolutely) (happy|pleased|satisfied|impressed|good|nice|great|comfortable|grateful) [with], (happy|pleased|satisfied) (with|customer|so far), (highly|would|definitely|strongly|do) recommend, recommend (it|this|to), five stars, 5 stars, (fits|fit) (perfectly|great|well|perfect|nicely|as expected), exactly (what i|as described|as pictured|what we), as (described|advertised|expected|pictured), (problem|issue|everything|all|it) .. (solved|resolved|sorted|fixed|fine now|good now|is fine|is good), never mind, nevermind, no longer needed thanks, found it, (all|is|everything) (good|set|perfect|great|okay|fine), no (complaints|problems|issues|worries), you (rock|are the best|guys are), well (made|built|worth|packaged), easy to (use|assemble|install|set up|clean|put), worth (it|the money|every penny), buy (again|it again), thanks (so much|a lot|a million|again|very much|much|anyway|in advance|you)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: `thanks, cheers, appreciate, hello, hi there, good (morning|afternoon|evening), how are you, perfect, great, awesome, excellent, amazing, wonderful, beautiful, love, comfortable`,
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 7,
      phrases: `
      page one, (first|top) page, (leading|professional) manufacturer, tell me .. joke, seo, (increase|boost|improve|grow|double|skyrocket) .. (sales|traffic|ranking|rankings|revenue|visibility|followers|conversion|business), (marketing|advertising|digital|web design|ranking|lead generation|sourcing|consulting) (agency|services|service|campaign|company|expert|solution|solutions), (partnership|collaboration|collaborate|cooperate|cooperation|sponsor|sponsorship|affiliate|influencer|ambassador|blogger|youtuber|tiktok|instagram followers), business (proposal|opportunity|inquiry|loan|proposition|partner|funding), (we are|i am|our company is) .. (manufacturer|supplier|factory|agency|wholesaler|freelancer|exporter) .. , (promote|advertise|list|feature) your (product|products|brand|store|business|listing), your (listing|listings|brand|storefront|website), (free|exclusive) (trial|consultation|audit|quote|gift|iphone), unsubscribe here, click (here|link|below|the link|on the link), (verify|confirm|update) your (account|identity|information|payment|details|bank|password), account .. (suspended|will be suspended|limited|locked|deactivated), (you|have) .. won, winner, prize, lottery, jackpot, bitcoin, crypto, cryptocurrency, investment, inheritance, million (dollars|usd), loan, loans, casino, viagra, (limited time|act now|dear friend|dear beneficiary|urgent response|make money|earn money|work from home|cash prize|txt|text .. to #), claim your, product sample, samples, (job|jobs|career|careers|hiring|vacancy|internship|resume|employment), we (offer|provide|specialize|supply|help) .. (services|service|solutions|sellers|brands|products|businesses), reviewers, paid reviews, buy reviews, (weather|song|movie ticket|restaurant|recipe|president|capital of|flight|hotel|alarm|calendar|poem|meeting)`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `
      (caught|catch|catches|catching|on|started|start|set|causing|caused|cause) [a] fire, fire (hazard|risk|danger), (burst|went up) into flames, in flames, (smoke|smoking|sparks|sparked|sparking|flames) [came|coming|from|out], (burned|burnt|burns|burn|scalded|melted) (my|his|her|our|me|hand|finger|fingers|skin|child|son|daughter|carpet|table|through|a hole), (got|get|gave|received|gives|felt) .. (shock|shocked|electrocuted|electric shock), electric shock, electrical shock, electrocuted, (exploded|explode|explodes|explosion|exploding|blew up), (injury|injured|injuries|hurt (my|myself|him|her|me|his)|cut (my|myself|his|her) [finger|hand|lip|foot|arm]|bleeding|stitches|emergency room|hospital|hospitalized|ambulance), (allergic|allergy) reaction, allergic to, (rash|hives|swollen|blisters|chemical burn|skin irritation), (child|baby|kid|toddler|son|daughter|infant|grandson|dog|cat) .. (choked|choking|swallowed|hurt|injured|burned|burnt|shocked|cut|sick|could have), chok*, choking hazard, swallowed, (made|got|makes|became|getting) .. (sick|ill|nauseous|vomit), food poisoning, poisoned, poisonous, toxic fumes, carbon monoxide, gas leak, dangerous, unsafe, hazardous, safety (hazard|issue|concern|risk|recall), (overheats|overheating|overheated|extremely hot|burning hot|too hot to touch|burning smell|smells like burning|smell of burning), battery (swelled|swollen|swelling|bulging|leaking acid|exploded), glass (in|inside) [my] (food|mouth)`,
    },
    {
      risk: 'legal-threat',
      phrases: `
      (my|a|an|our|contact|call|hire|see|get|speak to|through|from) (lawyer|attorney|solicitor), lawyers, attorney general, (legal|court) (action|actions|proceedings|steps|advice|case|counsel|department), (sue|suing|sued) (you|your|the|amazon|for|company), will sue, lawsuit, law suit, (take|taking|see) .. (court|to court|in court), small claims, consumer (protection|rights|affairs|court|forum|council|authority), trading standards, better business bureau, bbb, (report|reporting|reported) .. (you|this|it) .. (police|ftc|authorities|bbb|trading standards|fbi), (call|calling|contact|go to|going to|file) .. police, police report, ombudsman, against the law, press charges, class action`,
    },
    {
      risk: 'a-to-z-threat',
      phrases: `
      (a to z|atoz|a z|a-z|az) (claim|guarantee|case), a to z, (open|file|opening|filing|start|make|submit|raise) .. (claim|case|dispute) [with|against] [amazon|paypal|bank], chargeback, charge back, (dispute|disputing|reverse|contest) .. (charge|payment|transaction|bank|card|credit card company|with my), (contact|call|report|escalate|complain|report .. this|reporting|contacting) .. [to|with] amazon, (contact|call|calling|contacting) .. (bank|credit card company|card company), report (you|seller|this seller|your store|your company)`,
    },
    {
      risk: 'negative-review-threat',
      phrases: `
      (leave|write|post|give|giving|leaving|writing|posting) .. (bad|negative|one star|1 star|terrible|poor|zero stars|worst|horrible|honest|scathing) .. (review|feedback|rating|star|stars|reviews), (negative|bad|one star|1 star) (review|feedback|rating|reviews), (tell|warn|warning|telling) (everyone|everybody|all my friends|people|others|other buyers|other customers), (review|feedback) accordingly, change my review, trash you online, (go|going|put|post|share|all over) .. (social media|facebook|twitter|youtube|tiktok|instagram|reddit|trustpilot)`,
    },
    {
      risk: 'fraud-signs',
      phrases: `
      (pay|paid|payment|refund|send money|transfer) .. (outside|off) [of] amazon, (western union|moneygram|wire transfer|gift cards|bitcoin|zelle|cashapp|cash app|venmo), (your|verify your|confirm your) (bank details|bank account|card number|password|account details), refund .. (different|another|friends|my friends|paypal|bank) (card|account|instead), (send|give|whats|need) .. (verification code|otp), (keep|without returning) .. (item|product) .. (refund) [and], refund .. (before|without) [i] .. (return|returning|sending), (scam|scammer|scammers|scammed|scamming|fraud|fraudulent|fraudster|con artist|swindle|swindled|rip off|ripped off|thief|thieves|phishing|hacked|identity theft), stolen (card|credit card|account), did not (make|place|authorize) .. (order|purchase|charge)`,
    },
    {
      risk: 'anger',
      phrases: `
      (furious|angry|livid|outraged|outrageous|outrage|disgusted|disgusting|disgrace|disgraceful|fuming|infuriating|infuriated|unacceptable|ridiculous|appalled|appalling|pissed|pathetic|fed up|sick of|sick and tired|enraged|mad at|so mad|absurd|shameful|shame on you|how dare you), (worst|terrible|horrible|awful|atrocious|abysmal) .. (experience|service|company|seller|customer service|ever), never (buy|buying|shop|shopping|order|ordering|again|use) .. (again|from you|from here|here|your), lost [all] patience, last (warning|chance), had enough, (wtf|ffs|bullshit|joke of), what a joke, complete joke, extremely (upset|frustrated|disappointed|unhappy), very (upset|frustrated|angry|unhappy), frustrated, frustrating, unbelievable, final warning`,
    },
    {
      risk: 'abusive-language',
      phrases: `
      fuck*, motherfuck*, (shit|shitty|bullshit|shitbag), (asshole|assholes|arsehole|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dick head|prick|pricks|wanker|wankers|moron|morons|idiot|idiots|imbecile|retard|retarded|retards|scumbag|scumbags|scum|whore|pussy|twat|dumbass|jackass|crook|crooks|liar|liars), screw you, piss off, go to hell, (stupid|dumb) (people|company|idiots|seller|bitch|fuck|ass), kill (you|yourself|your)`,
    },
  ],
  guards: `(e mail|email) address, possible to have, would it be possible, is it possible, return (button|key), enter key, (on|for) sale, 
    (kindle|amazon) fire, fire (tv|tablet|stick|hd|phone|cube|alarm|extinguisher|pit|place|engine|truck|works|department|resistant|proof|retardant|tablets|red|station), fire hd, firestick, burn (cd|cds|dvd|dvds|disc|discs|calories|fat|music|time|wood|candle|candles|incense), shock (absorber|absorbers|proof|absorption|mount|resistant|absorbing|collar), shockproof, culture shock, in shock, (hit|sell) like fire, (lawyer|attorney) (costume|gift|mug|shirt|outfit|desk|office|book|game), (my|a) (wife|husband|dad|father|son|brother|sister|mom|daughter|friend) is .. (lawyer|attorney|solicitor), i am .. (lawyer|attorney|solicitor), gift for .. (lawyer|attorney), child (seat|lock|safe|safety|proof|size|sizes|gate), allergy (medicine|free|season|friendly|pills|relief), hypoallergenic, exploded (view|diagram), first aid, hospital (bed|bag|gown|grade|corner), smoke (detector|alarm|machine|grey|gray|color|free), cut .. (wood|metal|paper|fabric|grass|glass|costs|hair|to size), return key, in return, return of the, many happy returns, carbon return, in exchange, exchange rate, stock exchange, return address on, point of no return, used to (be|have|work|it|get|love), is used (for|to|as|by|in|on), be used (for|to|as|by|in|on|with), used for, used (with|by|on|as|in|it|this|them), get used, broken in, break in, good return, joy to return, card reader, sd card, memory card, video card, graphics card, sim card, size of an order, in order to, in order for, on order to, late (night|at night|husband|mother|father), later, late model, of late, box spring, gift box, deal with, dealing with, great deal of, damage free, scratch resistant, scratch (proof|off|post|pad), tear (free|resistant|drop), leak proof, crack of dawn, no damage, undamaged, not damaged, post office, price tag, at any cost, love to know, would love to (know|have|get), love to, would be (great|perfect|nice|good|wonderful|awesome|amazing), great if, (be|was|is) great if, perfect if, hi my, thanks to, no thanks to, not great, not perfect, not good, not happy, not comfortable`,
  alternatives:
    'otherwise, or else, else i, if not, if (it|you|this|they|that|i|we) .. not, unless, (would|will) have to (ask|cancel|return|request|send), worst case, if nothing',
  requests: `
    (i|we) [would] (want|need|like|wish|prefer|demand|request|expect|require), (can|could|would|will) you, (can|could|may|should|do) (i|we), please, how (do|can|to|should|long|much|many), where (is|are|can|do), when (will|is|are|can|do), what (is|are|should|do|can), let me know, tell me, advise, i am (looking|requesting|asking|wondering), wondering, (send|give|refund|replace|cancel|ship) me, help me, is it possible, looking (for|to), want to`,
  negations: {
    words: 'not, no, never',
    before: `(do|did|does|would|will) not (want|need|wish|require|like|expect|ask|plan|intend) [to|for|a|any], (am|is|are|was|were) not (asking|looking|requesting|trying|here|want|interested|after) [for|to|in], no need (for|to|of), not (asking for|looking for|interested in|requesting|a|because|about|to|for), instead of, rather than, without, never mind, not (want|need|ask), hope not to, rather not, prefer not to, do not have to, before (i|we) (ask|open|go|decide), no, not`,
    after:
      '(is|are|was|will be) not (needed|necessary|required|what i want|an option|the (problem|issue)), not necessary, not needed, not required, not an option, is not the',
  },
};
