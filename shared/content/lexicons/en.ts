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
    its: 'it is',
    theyre: 'they are',
    theres: 'there is',
    youre: 'you are',
    itll: 'it will',
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
    thank: 'thanks',
    cuz: 'because',
    recive: 'receive',
    adress: 'address',
    refound: 'refund',
    cancle: 'cancel',
    canceling: 'cancel',
    cancelling: 'cancel',
    cancelled: 'cancel',
    cancellation: 'cancel',
    cancelation: 'cancel',
    canceled: 'cancel',
    pkg: 'package',
    wich: 'which',
    broked: 'broken',
    defect: 'defective',
    colour: 'color',
    neighbour: 'neighbor',
    mould: 'mold',
    mouldy: 'moldy',
    setup: 'set up',
    instal: 'install',
    arived: 'arrived',
    arive: 'arrive',
    retur: 'return',
    canel: 'cancel',
    packge: 'package',
    wat: 'what',
    goin: 'going',
    wk: 'week',
    wks: 'week',
    hrs: 'hour',
    tmrw: 'tomorrow',
    abt: 'about',
    wen: 'when',
    ordr: 'order',
    oder: 'order',
    refun: 'refund',
    hav: 'have',
    thier: 'their',
    recvd: 'received',
    rcvd: 'received',
    retrun: 'return',
    retun: 'return',
    traking: 'tracking',
    havnt: 'have not',
    dosnt: 'does not',
    wanted: 'want',
    manuel: 'manual',
    qty: 'quantity',
    info: 'information',
  },
  classes: {
    order: `order|=package|=packages|parcel|item|product|shipment|purchase|=goods|stuff|box|packet|mail|article|merchandise|book|phone|shoes|
      dress|shirt|gift|present|things|delivery|deliveries`,
    it: '$order|it|this|that|them|one|these|those|mine|everything|anything|nothing',
    parcel: 'order|=package|=packages|parcel|item|shipment|delivery|purchase|product|=goods|stuff',
    period: 'day|week|month|hour|minutes|year|fortnight',
    color: 'black|blue|red|white|green|pink|grey|gray|brown|yellow|orange|purple|navy|beige|gold|silver',
    refund: 'refund|reimburse|reimbursement|restitution',
    weekday: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    not: 'not|never|no longer',
    want: 'want|need|like|wish|prefer|demand|request|expect|looking|trying|intend|plan|decided|hoping|require|love|must|have',
    get: 'get|receive|have|obtain|request|claim|ask for|want|need|demand|expect|issue|give|process|apply for|deserve|owed|seek|file for',
    ship: 'ship|sent|send|dispatch|mail|post|go out|leave|left',
    arrive: `arrive|come|get here|be here|reach|delivered|delivery|show up|turn up|land|receive|get|
      ship|dispatched|sent|out`,
    carrier:
      '=ups|usps|fedex|dhl|dpd|gls|tnt|hermes|evri|yodel|royal mail|parcelforce|ontrac|lasership|canada post|aramex|bluedart|delhivery|courier|carrier|postman|mailman|driver|post office|amzl|logistics company|purolator|inpost|india post|australia post|an post|correos|postnl|ekart|delivery guy|delivery man|delivery person|delivery driver|delivery company',
    bits: `part|piece|screw|bolt|cable|charger|remote|adapter|accessory|lid|cap|component|hardware|nut|bracket|cord|hose|filter|
      attachment|leg|plug|key|strap|tool|battery|cover|handle|knob|wheel|shelf|lead|washer|dowel|hinge|blade|bulb|cartridge|pump|
      stand|bag|brush|glass|jug|plate|tray|seal|gasket|button|cushion|pole|peg|spring|clip|stylus|case|band|head|tank|pad|basket|
      nozzle|ring|drawer|hook|rod|panel|buckle|belt|chain|valve|container|bottle|carafe|roller|axle|tip|sleeve|pouch|accessories|
      foot|feet|rack|liner|mesh|allen key|spanner|wrench|earbud|stopper|spout|antenna|aerial|dongle|receiver|latch|tube|pipe|joint|seat|spacer|clamp|mesh|burner|grille|element|motor|fuse|switch|arm|rail|slat|castor|magnet|needle|counter|dice|figure|rope`,
    part: '$bits|manual|instructions|item',
    size: 'size|color|colour|model|style|version|one|item|variant|shade|pair',
    make: `$use|adjust|change|replace|remove|stop|put|hook|link|download|update|fix|print|save|delete|wrap|leave|transfer|store|load`,
    use: `use|operate|install|assemble|set|connect|pair|clean|wash|reset|charge|turn|switch|open|close|mount|
      attach|program|configure|sync|activate|start|unlock|lock|build|calibrate|fill|refill|empty|cook|make|
      wear|apply|mix|fold|unfold|inflate|insert|tighten|loosen|disable|enable|play|measure|descale|prime|restart|dose|prepare|disassemble|hang|detach|scan|record|set up|control|bake|plug|drill|iron|microwave|freeze|drink|eat|paint|dye|sew|glue|run|swim|
      shower|boil|grind|peel|worn|fit`,
    trait: `stretchy|breathable|lined|scented|fragrance free|sugar free|gluten free|vegan|halal|kosher|organic|edible|toxic|flammable|
      insulated|interchangeable|oem|universal|standard|magnetic|wired|corded|cordless|battery operated|transparent|opaque|matte|
      shiny|glossy|thick|heavy|noisy|suitable|same as|the same|meant to|normal|designed|rated|certified|approved|
      equipped|handmade|repairable|thick enough|big enough|strong enough|long enough|safe|compatible|waterproof|water proof|
      water resistant|washable|dishwasher|bpa|adjustable|removable|foldable|rechargeable|wireless|portable|gluten|machine|sturdy|
      durable|dimmable|reusable|reversible|leather|cotton|plastic|metal|wood|wooden|steel|glass|silicone|lightweight|usb|stackable|
      soft|hard|loud|quiet|replaceable|refillable|detachable`,
    measure:
      'length|width|height|weight|diameter|thickness|capacity|voltage|wattage|size|depth|dimension|volume|load|circumference',
    thing: 'it|this|these|they|those|that|product|item|unit|device|one',
    bad: 'bad|poor|terrible|horrible|awful|low|inferior|shoddy|crappy|lousy|cheap|worst|subpar|dreadful|disgusting|mediocre',
    country: `canada|alaska|hawaii|ireland|highlands|isle|norway|australia|france|germany|mexico|india|japan|switzerland|brazil|dubai|
      jersey|malta|scotland|cyprus|italy|spain|sweden|denmark|poland|greece|netherlands|belgium|new zealand|singapore|europe|usa`,
    says: 'says|said|shows|marked|stated|claims|claimed|listed|status|reported|shown|notification|notified|indicates|according',
  },
  keywords: [
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 9,
      phrases: `
        (change|update|wrong) [the] (pincode|pin code)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 8.6,
      phrases: `
        do not (send|ship|post|deliver) [it|order|them|anything] to, left off .. (label|address|parcel), shipping address ... set, (note|message) (for|to) $carrier`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 8,
      phrases: `
        autofill*, =exs (address|place|house), (send|ship|deliver) it there, do not send it there, (send|leave|deliver|drop|hand) .. (neighbor|next door|downstairs|shop)
        (defaulted|default) to, go there rather than, =old (address|place|flat|house), entrance`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 7.6,
      phrases: `
        do not (deliver|ship|send|post) .. (then|until|till|before|there|while|between|when)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 7.2,
      phrases: `
        leave it (at|with|by|next) .. (number|door|neighbor|#), delivered on (a|another|$weekday), (flat|apartment|house|unit|door) number
        forgot .. number, nobody .. (take it in|home)
        (change|update|edit|modify|correct|fix|switch|alter|amend|enter|add|set up|set|use|put|save|remove|delete) .. (shipping|delivery|mailing|postal|home|ship to|my|the|new|secondary|another|different|of) (address|location)
        (change|update|edit|modify|correct|wrong|incorrect|old|new|different|other|alternate|another|incomplete|fix) (address|zip|postcode|postal code|apartment|street|shipping address|delivery address)
        shipping address
        (ship|send|deliver|redirect|reroute|forward) .. to (a different|another|new|other|my work|my office|my new|a neighbor) [address|location|place]
        (send|sent|ship|deliver|post|mail|go|forward|come) to .. (office|work|house|home|parents|mum|mom|dad|daughter|son|school|hotel|friend|neighbor|place|sister|brother|address|wife|husband|instead)
        moved to .. (new|address|house|apartment), reroute
        (change|reschedule|postpone|push back|move|delay|modify|choose|pick|set|select) .. (delivery|shipping|arrival) (date|time|day|slot|window)
        redeliver, redelivery, (delivery|time) slot, hold ($parcel|mail|my order)
        deliver .. (later|after|another day|weekend|saturday|sunday|evening), delivery instructions, gate code
        (pickup|pick up) (point|location|order|package|in person|from), (can|could|may) i pick .. up, pick it up, (can|could|may|will) (i|we) .. collect
        (not|wont) be home, (be|am) (away|on vacation|out of town) .. (when|week|until|delivery)
        moved (house|home|apartment|address|out), redirect, (tell|ask|let) .. (driver|courier|postman|carrier)
        (address|street|postcode|zip|flat|apartment|house|pin code) .. (wrong|incorrect|typo|mistake|misspelled|mistyped|incomplete|should (be|read))
        (put|gave|entered|typed|used|wrote) .. (wrong|old|incorrect) .. (number|address|street|postcode|zip|city|house|flat)
        no (shipping|delivery) address, name on .. ($parcel|label|box), (collection|access) point`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 7,
      phrases: `
        (call|phone|text|ring) .. (before|when) .. (come|deliver|arrive|delivery|here), tell .. to (knock|ring|leave|call|wait), (fetch|collect|get) it (myself|in person)`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 6.2,
      phrases: `
        where it is (going|sent|delivered|headed), (have|get) (it|them|this) (sent|delivered|shipped|posted|brought) to`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 3.6,
      phrases: `
        address, relocate`,
    },
    {
      category: 'logistics',
      scenario: 'address-change',
      weight: 2.8,
      phrases: `
        street, =apartment, concierge, reception, front desk, lobby, doorman, next door, signature, vacation, on holiday
        (on|to|onto) label, behind, mail room, mailroom, buzzer, intercom, reschedule, (not|nobody|no one|anyone) [at] home
        (door|entry|entrance|building) code, (wait|hold|delay) ... (sending|shipping|posting|dispatching|before you send), lane
        (be|am|are|going) away, recipient, (to|in|at|outside|wrong|apartment|office) building`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 8,
      phrases: `
        (invoice|receipt|vat|tax|charged|fee|price) ... (=customs|border|=clearance|=import|duty|tariff)
        (=customs|=import|duty|=clearance|border|tariff) ... (invoice|vat|receipt|tax|charged|price|document|paperwork|value)
        commercial invoice, (release|brokerage|broker|processing|handling|advancement|disbursement|clearance) (fee|charge)
        (fee|charge|money|cash|pay|#) .. before .. (release|hand|deliver|give)
        (tax|vat|fee|charge) .. (when|on|at|upon|before|to) .. (arrive|delivery|delivered|canada|norway|switzerland|uk|country|border)
        (vat|tax|fee|charge|money|pay) ... (postman|courier|driver|carrier|hand|release|customs), (local|extra|additional|foreign|overseas) (tax|charge|fee)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6.6,
      phrases: `
        held .. =customs
        =customs, import (duty|tax|fee|charge|vat), tariff, no (tariff|duty|customs), (mark|declare|label) .. (gift|lower|value)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 6,
      phrases: `
        ($carrier|they|he|post) .. (want|asking|charging|demanding) .. (pay|fee|money|charge|duty|tax|#) .. (hand|release|deliver|collect|before|package|parcel|it|over)`,
    },
    {
      category: 'logistics',
      scenario: 'customs',
      weight: 4.6,
      phrases: `
        duty, =import, =imported, =imports, =clearance, broker, brokerage, (hs|tariff|commodity|hts) code, seized
        =declaration, border (agency|force|control), (country|certificate) of origin, taxed`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 7,
      phrases: `
        (dropped|left|put|threw|delivered|dumped|given|handed) .. (elses|wrong|neighbors|random) (place|house|door|address|garden|flat), (not|is not|wasnt) .. my (front door|door|house|porch|doorstep|garden|gate), no package, left .. (safe place|shed|garage|porch|bin)
        (given|delivered|handed|left|sent) to wrong person`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.6,
      phrases: `
        (security|doorbell|door|ring|cctv) (camera|cam|footage|video) .. (show|caught|says), (someone|somebody|they|he|anyone) .. (swiped|nicked|pinched|took|stole|grabbed) .. (step|porch|door|doorstep|hall|parcel), no one answered .. (driver|courier|door)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 5.5,
      phrases: `
        $says ... delivered, delivered but, delivered (yesterday|today|to) .. (not|but|wrong|neighbor)
        (delivered|left|given|handed) .. (to|at|with) .. (wrong|neighbor|different|someone|somebody|other) [address|house|person|door]
        wrong (flat|house|apartment|building|door|town|city|state|neighbor), who signed, signed (for|by), proof of delivery
        nothing .. (in mailbox|at door|at my door|on porch|there)
        someone else (got|signed|received|has), nobody (came|delivered|rang), no one (came|delivered|rang|knocked)
        $carrier .. (lost|says|stole|claims|insists|swears), attempted delivery, delivery .. attempt
        (received|accepted|taken|collected) by
        (photo|picture|image) .. (door|house|porch|step|hallway|building|garage|gate|doorstep|someone|somebody|delivery)
        (system|app|it|tracking|carrier) (insists|thinks|swears|maintains), (says|shows|said) .. (left|dropped|handed)
        (handed|given) to (resident|neighbor|security|reception|me|us)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 4.8,
      phrases: `
        (left|dropped|dumped|chucked|thrown|threw|tossed|handed|gave|delivered) .. (over|on|to|with|in|at|outside|into) .. (fence|gate|garden|wall|bin|rain|neighbor|next door|porch|lobby|security|guard|stranger|reception|resident|bushes|street|hallway|doorstep|roof)
        (safe place|delivery) (photo|picture), (wrong|different|some other|unknown) (location|place|city|person|address)`,
    },
    {
      category: 'logistics',
      scenario: 'delivered-not-received',
      weight: 4.4,
      phrases: `
        $carrier .. (not|never|left|did|threw)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 5.6,
      phrases: `
        will .. (make it|get here|be here|get|make) .. (in time|by|before)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 5.4,
      phrases: `
        (supposed|meant|scheduled|due) to be (delivered|here|with me|shipped|sent|dispatched)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 5,
      phrases: `
        (so|too|very) slow, (supposed|meant) to be prime, (said|promised|paid for|=ordered) .. prime, (date|delivery|arrival) keeps
        taking (long|forever|ages), (came|come) and (went|gone), (counting|relying|banking) on .. by`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.8,
      phrases: `
        ($parcel|shipping|it|they) (is|was|are|has been|have been|been|keeps getting|running|arrived|came) .. (late|delayed|overdue|behind|postponed)
        (supposed|meant|scheduled|due) to ... (arrive|be here|come|deliver|ship|get here|have been|receive|get)
        should have (arrived|been delivered|been here|come|been shipped|received|been with|been at|been in), was due
        (paid|pay) .. (express|next day|prime|overnight|expedited|priority|=shipping|faster|fast)
        promised .. (delivery|deliver|arrive|day|date), takes (so|too) long, (two|one|#|same|next) day (shipping|delivery)
        =guaranteed .. (by|for|before|delivery|arrive), not on time
        (ship|deliver|send|dispatch|get|receive) .. (faster|sooner|quicker|earlier|asap|urgently|quickly|as soon as possible), expedite
        need it (by|before|for|asap|urgently|today|tomorrow)
        (arrive|delivered|here|come|get here) .. (by|before|in time|on time) .. (christmas|tomorrow|birthday|weekend|wedding|holidays|#|$weekday)
        ordered .. (ages|$period) ago, ($parcel|shipping) (taking|took) .. (long|forever|ages|weeks), how many days, late, delayed`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4.5,
      phrases: `
        you (promised|said|told me) .. (today|tomorrow|yesterday|last week|days|$weekday), (speed|hurry) .. (up|things)`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 4,
      phrases: `
        (working|business) days`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3.1,
      phrases: `
        (be|been) here, =reached, preparing, sender, nobody (rang|knocked|called|came), no one (rang|knocked|called|came), missed you
        (said|expected|due|arriving|by|until|till|from|before) [on] $weekday, (it|today) is $weekday`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 3,
      phrases: `
        between # and #, (is|was) .. $weekday, (before|by) then, (another|second|new) delivery`,
    },
    {
      category: 'logistics',
      scenario: 'late',
      weight: 2.8,
      phrases: `
        postponed, belated, asap, rush, urgent, hurry, deadline, in time, on time, sooner, tomorrow, =patience, =promised, (before|by) ($weekday|christmas|weekend|tonight), =patiently, before christmas`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 8,
      phrases: `
        return to sender, (missing|lost|gone) in (transit|post|mail|shipping), (presumed|declared|reported|considered) .. (missing|lost), black hole, can not trace`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 7.4,
      phrases: `
        (tracking|status|$says) .. (lost|destroyed|missing), (other|rest|remaining|one|two|half) .. (disappeared|vanished|nowhere|still missing)`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 6,
      phrases: `
        call it (gone|lost), (it|parcel|package) is gone, (put|send|pop|stick) another in
        (parcel|package|order|delivery|shipment) missing, missing (mail|post|parcel|package) .. (request|report|claim|form), post office lost`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 5,
      phrases: `
        lost ($parcel|in transit|in the mail|in mail|in post)
        (package|parcel|order|delivery|shipment|it|post office|mail|=ups|usps|fedex) .. (lost|went missing|gone missing|disappeared|vanished|stolen)
        missing (package|parcel|order|delivery|shipment|box|carton)
        (package|parcel|order|delivery|shipment) .. (is|has been|went|gone) missing, returned to sender, not deliverable`,
    },
    {
      category: 'logistics',
      scenario: 'lost',
      weight: 3.2,
      phrases: `
        stolen, theft, stole, disappeared, investigate, =trace, =traced, (gone|went) (walkabout|awol)
        never (seen|found), face of .. earth`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 6.8,
      phrases: `
        (what|how much) .. (delivery|shipping|postage|freight|courier) (cost|price|charge), (delivery|shipping|postage|freight|courier) (cost|price|charge) .. (to|for)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 6.5,
      phrases: `
        (ship|deliver|delivery|post|postage) ... how long, (change|update|wrong) .. (pincode|pin code|postcode|zip code)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 6.2,
      phrases: `
        (put|send|ship|post|pack) .. (same|single) (box|parcel|package)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 6,
      phrases: `
        (in|into) one ($parcel|box)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.6,
      phrases: `
        (combine|combined) [the] (shipping|postage|delivery|order), (send|ship|post) it (straight|direct|directly) to, (deliver|carry|bring) .. (upstairs|inside|indoors|floor|to my door)
        (how long|how much|ship|send|post|deliver|cost|postage|delivery) .. (to|in|for) $country, how much (is|are|for) (p p|p and p|post)
        (can|could|will) (it|they|this) be (rearranged|rescheduled|moved|left|posted|held|redirected|diverted|forwarded|brought|delivered)
        (need|have) to (be in|be home|be there|be at home|be around|sign), (sign|signing) for (it|this|them)
        (fast|faster|quick|quicker) (shipping|delivery|postage) (option|available|possible)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.5,
      phrases: `
        upgrade .. (shipping|delivery|overnight|express), is tracking included, with tracking, next day`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5.2,
      only: 'asked',
      phrases: `
        cut off .. (dispatch|delivery|post|order|shipping|time), include .. (getting|delivery|shipping|postage|bringing), getting it to`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 5,
      phrases: `
        (do|can|could|will|would) you send ($parcel|it|this|that|them) .. to, way to (send|ship|post|deliver)
        (does|will|would|can|is) (it|this|these|they) .. (shipped|deliver|sent|posted|dispatched|insured|tracked|left with|left outside)
        (do|can|could|will|would|does) (you|it|this|they|amazon|your company|store) .. (ship|deliver) .. (to|in|within|on|from|internationally|worldwide|overseas|abroad|here|outside|intl|there)
        (shipping|delivery|postage|freight|courier|=handling|shipment) (cost|fee|charge|option|method|time|rate|price|policy|period|date|day|area|speed|details|information|schedule|partner|services|term|window|alternative|mode|type|country|zone|destination|confirmation|hours)
        (cost|price|fee|options|methods|charge|period|time|modalities|possibilities|alternatives|types|kinds) (of|for) .. (shipping|delivery|postage|shipment)
        how much (is|for|does|do|will|to|are|would) .. (shipping|postage|delivery|deliver|shipment)
        (free|express|expedited|overnight|international|standard|priority|same day|next day|prime|worldwide|weekend|sunday|saturday|domestic|global|home) (shipping|delivery)
        how (do|will|is|are) .. (ship|delivered|sent|send|packed|packaged), (which|what) .. (carrier|courier|shipping|delivery|shipper|shipping company)
        po box, (ship|send|sent|arrive|come) .. (together|separately|same box|discreet|discreetly)
        where (do|does|is|are|will) .. (ship|sent) [from], ship from, pincode
        deliver .. (area|pincode|zip|location|city), plain (box|packaging)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 4.5,
      phrases: `
        (come|go|sent|delivered|ship|post) .. by (post|mail|courier|$carrier)`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 2.6,
      phrases: `
        (do|can|could|would) you (post|ship|deliver|dispatch|mail), =international, internationally, overseas, abroad, worldwide, domestic
        =express, priority, apo, ground, plain, discreet, curbside, rural`,
    },
    {
      category: 'logistics',
      scenario: 'shipping-question',
      weight: 2.2,
      alone: true,
      phrases: `
        $country`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 7,
      phrases: `
        back and forth, radio silence, frozen (at|on), =awaiting (item|collection|carrier)`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 6,
      phrases: `
        no (movement|scan), (stuck|sitting|held|stranded) .. (in|at) .. (transit|facility|warehouse|hub|center|depot|=customs|city|since)
        $not (moved|been scanned|been updated|updated), label (created|has been created), =exception, no (further|new|more) update
        status .. (not|has not) .. (changed|updated|moved), (no|not|without) .. tracking, no update, tracking`,
    },
    {
      category: 'logistics',
      scenario: 'tracking-not-moving',
      weight: 4.6,
      phrases: `
        (stuck|sitting|stranded|lingering) (in|at), (in transit|out for delivery) .. (days|since|week|still|again)
        number .. (unknown|invalid|not found|not recognised|not recognized|not exist)
        (been|sits|sat|lying) (in|at) .. (#|days|weeks|post office|depot|hub|city|airport)
        (stopped|held|holding|detained) .. (package|parcel|shipment|order)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5.1,
      phrases: `
        (process|dispatch|fulfil|ship|deliver) .. $parcel, tracking (link|page|number|code|site) .. (not|invalid|wrong)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 5,
      phrases: `
        where my, never (showed|shown), (which|what) (day|time), neighbor, one of (two|three|#) (parcel|package|box)
        order (gone|left), not (left|gone|budged), holdup, what is hold up, not be around, (status|progress) (update|of|on|with), (shipping|dispatch) notice, expected day
        (has|have|had) .. gone out, will it .. (arrive|come|get here|be here|be delivered) .. (by|before|in time|on|today|tomorrow)
        took (forever|ages|long)
        still (says|shows) (processing|preparing|pending|order received), can i .. collect, chase .. (up|courier|carrier)
        rest of .. $parcel, where is my, ($parcel|shipping) status
        track .. $parcel, (find|locate) .. (order|package|parcel|shipment|delivery), (update|news|word) (on|about|regarding) .. $parcel, information (on|about|regarding) .. (order|delivery|shipment|=package|parcel)
        when (will|is|are|does|do|can|should|would|might|shall|may) ... (arrive|delivered|delivery|get here|be here|show up|turn up|shipped|dispatched|sent|send|come|reach|receive|mailed|go out|expect)
        how (long|soon|many days|much longer|much time|fast|quickly) ... (arrive|delivered|delivery|get here|shipped|dispatch|come|reach|receive|shipment|get to)
        how long .. $parcel [to] take, how much longer, estimated (delivery|arrival|time of|date|shipping)
        expected (delivery|arrival|date), eta, has .. ($parcel|it) [been] (shipped|sent|dispatched|left|mailed|gone out)
        have you (shipped|sent|dispatched|mailed), did you (ship|mail|send (it|$parcel)), ($parcel|shipping) update
        (still|=has) not (come|here|arrived|shown), $period and (nothing|still|not|no)
        $not [been] (shipped|dispatched|mailed), not [been] sent [out], waiting (for|on) .. ($parcel|it|them), still waiting
        been waiting ... ($parcel|deliver|$period)
        ($parcel|it|they) has (gone|left|moved), (did|has|have) .. (box|half|parcel|order|one) (leave|left|go|gone), number to (follow|track), empty (doorstep|porch|handed)
        when (it|they|this) (will|is|are|would) .. (get|come|arrive|reach|coming|here), if (it|they) (has|is|have|are) (left|gone|sent|shipped|coming), (who|when) is (bringing|delivering)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.8,
      phrases: `
        any (news|update|word) [on|about|yet|from], what .. (up|going on|happening) (with|to) .. ($parcel|my)
        no (confirmation|dispatch|shipping) (email|mail|notice|confirmation|notification), on its way, still nothing
        $period (now|later) and, kept waiting, sign of .. ($parcel|it)
        (is|are) (my|our) .. (coming|arriving|on the way|here|ready|gone), (coming|arriving) (today|tomorrow|tonight|soon|at all|or what|or not|anytime)
        (when|what time|what day) .. coming, out for delivery`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.6,
      phrases: `
        when (would|will|do|can|could|should|might) (i|we) (get|have|see|expect)
        (has|have|is|did|was) not ($parcel|it|you|they|my) .. (moved|arrived|come|shipped|delivered|sent|left|dispatched|here|turned up|shown up)
        (check|view|see|monitor|follow|look up) .. $parcel, (soon|when|long|date) .. (i|we) .. expect
        where ... (got to|gone|gotten to|ended up|now), whereabouts, (anything|everything) (ok|okay|alright|happening) with .. $parcel
        in time for, (be|get) (in|here|there|with me|with us) .. (by|for) .. (#|then|christmas|birthday|$weekday)
        (others|rest) .. (following|coming|on the way|later), any (joy|luck), is (he|anyone|someone) coming, hold off, track my
        (get|give|any|some|send) .. =update, $period and counting, overdue, not (heard|hear) .. (peep|anything|word)
        (not|never|yet to|nowhere to) .. (surfaced|appeared|materialized|materialised|be found|be seen), astray, awol, limbo, mislaid
        misplaced, vanished, (waited|stayed|sat|sit) (in|home) .. (day|morning|for it|for you)
        (which|what) (day|date|week) .. (come|arrive|delivered|delivery|expect|here)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 4.5,
      phrases: `
        when .. (would|will|does|should|could) (it|they|this) .. (get|be|come|arrive|reach), order (ok|okay|alright), no record of, i (am|was) not in, no driver, no one has it, nobody has it, if (i am|i|we are|nobody|no one) .. not (in|home|there)
        $not .. (received|recieve) .. ($parcel|it|them|anything|yet|this), $not .. received
        $not (got|gotten) .. ($parcel|it|anything|yet)
        $not (arrived|been delivered|showed up|came|turned up|get here|got here|reached me|been received|delivered yet|shown up)
        never got .. ($parcel|it|them), (neighbor|someone|somebody) .. (got|took|received|stole) .. (package|parcel|order|delivery|it)
        did not get .. ($parcel|mail), still no ($parcel|sign), no sign of, $not here
        nothing (arrived|has arrived|came|yet), no $parcel yet
        yet to (arrive|receive|be delivered), expecting .. $parcel, $parcel not (delivered|received|here|arrived|come), not .. delivered
        undelivered`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3.4,
      only: 'told',
      phrases: `
        (is|are|am) still (in|at|with), (clue|idea) where, waiting since, (not|never) come, in circles, nowhere to be, in (germany|china|transit)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 3.4,
      phrases: `
        tracker, postie, en route, (sorting|sort) (center|centre|office|facility|hub), hub, scanned, lorry, =van, truck, airmail
        (held|holding) up, no show, nowhere, gls, =processing, pending, stalled, backlog, waybill, turn up, find out (where|if|what|when)
        reach (me|us|him|her), =ordered .. (ago|on #|on $weekday|since|back), with .. $carrier
        what (is|has) (happened|going on) (to|with) (it|them|mine), on (ship|plane)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 2.6,
      phrases: `
        < waiting (on|for), nothing from you, in my hands, by (noon|midday|lunchtime), by (air|sea|road|rail)`,
    },
    {
      category: 'logistics',
      scenario: 'where-is-it',
      weight: 2.2,
      alone: true,
      phrases: `
        when, where is, where are, how soon, my (order|parcel|package) >`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 3.4,
      phrases: `
        shipping, delivery, deliver, shipment, dispatch, courier, postage
        (=ups|usps|fedex|dhl|dpd|evri|yodel|royal mail|hermes|parcelforce|ontrac), in transit, arrive, mailbox, mailman, driver
        parcel, =package, =packages`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.4,
      phrases: `
        lost, in person, (birthday|christening|wedding|party|anniversary|christmas) .. (was|is|gone|passed|over|tomorrow|yesterday)
        fortnight, been .. ($period|ages|fortnight), consignment, freight, carrier, haulier, =separately, bell
        (red|calling|delivery) card, passport, doorstep, porch, letterbox, letter box, depot, postcode, zip code, pin code, doorbell
        locker, safe place, postman, warehouse, in the post, =posted, despatch, logistics, =tickets`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 2.2,
      phrases: `
        kerbside, knock, swiped, nicked, pinched, easter, step, slip, (no|any|not) (quicker|faster|sooner), (in|home|out) (till|until|after), outside .. away, surprise`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 1.6,
      only: 'told',
      phrases: `
        notification, =expecting, holiday, birthday, wedding, stairs, (i am|i was|been) waiting, office, town, city
        (#|two|three|four|five) (days|weeks) [ago], $weekday, morning, afternoon, home, house, noon, heading, handed`,
    },
    {
      category: 'logistics',
      scenario: null,
      weight: 1.6,
      phrases: `
        $weekday, nobody, weekend, ago, holding`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 8,
      phrases: `
        (swap|exchange|change|replace) .. (intact|undamaged|unbroken|working|faulty|broken|damaged|defective|good) one`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 6.2,
      phrases: `
        (left|stood|sat|sitting|soaking|out) .. (rain|wet|puddle|snow) ... (ruined|soaked|damaged|stuck|soggy|warped)
        $carrier .. (squashed|crushed|bent|smashed|broke|cracked|damaged|ripped|ruined|scratched)
        (came|arrived|turned up|delivered|received|handed) .. (ripped open|torn open|soaking|rattling|with hole|with crack|caved in|melted)
        (parcel|package|box|shipment) .. (turned up|came|arrived|was) .. (open|wet|soaked|empty|split|ripped|squashed)`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 4.5,
      phrases: `
        ($parcel|arrived|came|received|delivered|got|was|is|were|are|it|box) .. (damaged|smashed|cracked|shattered|crushed|dented|broken|bent|torn|ripped|leaking|squashed|scratched|chipped|destroyed|in pieces|in bits|busted|scuffed)
        poorly packed, bad packaging, poor packaging, damage, leaked
        spilled, shattered, smashed, crushed, dented, scratched, cracked, =chipped, bent, torn, ripped, tear, stain, dirty, scuff`,
    },
    {
      category: 'quality',
      scenario: 'damaged-on-arrival',
      weight: 3.4,
      phrases: `
        dings, =split, splintered, fractured, puncture, leaky, spilt, =soaked, drenched, waterlogged, filthy, =flattened, crumpled
        creased, =wrinkled, crumble, =battered, bashed, =stoved, caved in, burst, thawed, =defrosted, =damp, =wet, pierced
        squished, hairline`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 6,
      phrases: `
        (tried|done|did|checked|followed|read) .. (everything|instructions|manual|troubleshooting|all) ... (still|not|nothing|no)
        (reset|restarted|reinstalled|replaced) ... (still|nothing|no luck|does not)
        still (does|do|will|is|can) not (work|charge|turn|connect|start|hold|fit), even after
        (send|give|want|need|provide|mail|post|supply|ship) .. (missing|correct|right|working) (one|unit|item|part|piece|size|color|flavor|model|version)
        be replaced, replacement (item|product|order|unit|request), make (it|this) right`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 5,
      phrases: `
        send .. (one|something) that (is|works|does|actually|isnt|talks|fits)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.6,
      only: 'told',
      phrases: `
        (came|arrived|delivered|shipped|got here) (quickly|on time|fast|early|quick) .. (but|shame|however|though|unfortunately|sadly)
        (great|fast|quick|good) (service|delivery|shipping|packaging) .. (but|shame|however|though|unfortunately|sadly)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 4.5,
      phrases: `
        crooked, uneven, (loses|lost|gains) .. (time|minutes|color|air|pressure|water|power)
        (sound|noise|water|air|light|smoke) .. (only|comes out|gets in|gets through), gets in
        (started|begun|began) .. (losing|peeling|fading|leaking|falling|rattling|making|breaking|smelling|to peel|to fade|to leak|to fall|to smell|to rust)
        all over the place, (screen|display) .. (black|blank|dark|frozen)
        (one|left|right) (side|ear|earbud|speaker) .. (not|no|stopped|dead|quiet|works)
        (has|have|had|with) [already] .. (hole|crack|tear|leak|dent|scratch|stain|defect|rip), (cuts|drops) out
        (picture|image|sound) .. (distorted|blurry|fuzzy), blurry, defective, faulty, broken, broke, malfunction, $not work
        $not (function|turn on|power on|switch on|power up|charge|start|hold charge|hold a charge|connect|heat|cool|light up|play|read|print|spin|boot|turn off|come on|open|close|stay on|stick|hold|seal|recognize|detect|last|keep time|respond|fit together|stay|turn)
        no (power|sound|picture|signal|light), doa, dead, manufacturing (defect|fault|error)
        (screen|button|motor|zipper|seam|heel|sole|hinge|switch|speaker|display|buckle|clasp|pump|engine|lock|keyboard|chain|lens|fan|$part) .. (broke|broken|failed|cracked|dead|died|stuck|loose|came off|fell off|snapped|ripped|split|burst|popped|melted|flickers|frozen|missing|does not work|not working|stopped)
        (overheats|overheating|flickers|=freezes|=freezing|glitchy|glitches|buzzing|rattles|squeaks|unusable|worthless)
        keeps (crashing|freezing|turning off|shutting|disconnecting|dropping|breaking|falling|stopping|losing|restarting|beeping|cutting|jamming)
        shuts (off|down) [by itself], falls off, fell off, came off, comes off, =peeling, =peels
        faded, shrunk, shrank, rust, rusty, moldy, mold, rotten, spoiled, expired, out of date, stale, wobbly, unstable
        snapped, (makes|made) .. (noise|sound|rattle|clicking|grinding|squeak), frayed, jammed, clogged`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.8,
      phrases: `
        after (one|two|three|few|#|first|couple) .. (use|wash|wear|charge|$period), misaligned, foggy, condensation, tarnished
        (turned|gone|went) .. (yellow|moldy|cloudy|$color), packed (in|up), heats (up|like|too), crumbs, trips .. (fuse|electrics|breaker)
        pixel, dripping, paper thin, flaking, scuffed, hole (in|under|on|near|through), in .. (bits|pieces)
        (came|come) (away|loose|undone|apart|unglued), let in .. water, blistered, bubbling, warped, wonky, lopsided, mangled, wrecked
        ruined, kaput, bust, dodgy, dud, discolored, misprinted, smudged, unresponsive, =bricked, glitch, crackling, hissing
        rattle, buzz, melted, soggy, rancid, bugs, insect, wilted, upside down, inside out, lumpy, squashed, disintegrated, collapsed
        tangled, mismatched
        (does|do|did|will|would|can) not (recognize|respond|charge|light|show|load|sync|speak|understand|register|record|cook|rinse|grip|seal|snap|align|line up|stay|keep|pick up|spray|flush|ring|click|hear|play|lie flat|inflate|zip)
        (zip|zipper|seam|stitching|strap|hinge|spring) .. (went|gone|gave|going|split|undone), blew (up|a fuse)
        fell (over|apart|to bits|to pieces)
        (=hums|=whines|=clicks|=beeps|screeches|vibrates|smokes) .. (loud|loudly|constantly|then|and|when)
        (cut|switches|shuts|turns) (out|itself|off) .. (after|when|by|random|minutes|own), slower
        (mold|hair|dirt|rust|sand|water|glass|metal|plastic|worm|fly) .. (in|inside|on|round|around) .. (it|jar|bottle|packet|food|box|tin|rim|edge|blade|handle)
        (low|no) volume, volume .. low`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.6,
      only: 'told',
      phrases: `
        (has|had) (gone|popped|blown|split|cracked|leaked|peeled) >, bled, crackly, should be one`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.5,
      phrases: `
        useless
        ($bad|not good|not great|disappointing|questionable|so poor) (quality|craftsmanship|workmanship|build|construction|material|product|item)
        quality .. ($bad|not good|disappointing|cheap), (poorly|badly|cheaply) (made|constructed|built|designed|sewn|stitched)
        cheap (material|plastic|fabric|feeling|looking|product|piece|junk|crap), very cheap, flimsy
        (junk|garbage|trash|rubbish), wasted .. money, not worth, do not (buy|waste|bother|recommend|purchase), would not (recommend|buy)
        never (buy|again|order), disappointing, let down
        (unhappy|not happy|not satisfied) with .. (product|quality|item|purchase|durability), (one|1) star, smells, stinks, odor, stench
        (does not|did not|doesn't) (taste|smell|look|feel) (good|right|nice|like), hate it, problem with .. (product|item|device|unit|it)
        issue with .. (product|item|device|unit), wrong with (it|product|item)
        replacement, repair, quality (issue|problem|control), resend, reship, send .. again
        (send|ship|get|give|want|need|request|have|receive|like|provide|demand|mail|order|arrange|expect) .. (replacement|new one|another one|new unit|another unit)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3.4,
      only: 'told',
      phrases: `
        stripped, elastic, (wore|wears|rubbed|washed) off, cuts (in|out), vibrates, squeal, =sags, separated, =dull, =copy, worn (these|this|it|them), inaccurate
        =tore, =skips, =swelled, =swollen, refuses to, then (stops|dies|cuts|goes|freezes), chalky, hanging (off|everywhere), =ran in
        lost (suction|shape|its|grip|color|power), no (suction|steam|heat|pressure|response|hot), (does|do|did) not (write|do what|clean|cut|stop|sit|match|stand|shut|dry|smell|froth|cool)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3,
      only: 'told',
      phrases: `
        not (recognised|recognized), never (fully|properly|quite|once|really), =fails, (third|second|fourth) one of, same (way|problem|issue|fault)`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 3,
      phrases: `
        fault, buggy, crashes, lifeless, =jams, loose, screech, humming, reeks, mildew, corroded, corrosion, =bleeds, unravel, =sheds
        =shedding, misshapen, deformed, distorted, blotchy, smeared, cloudy, sluggish, drains, shoddy, inferior, tacky, substandard
        low grade, sour, inedible, imperfection, flaw, blemish, inoperable, worn out, smelly, foul, disgusting, gross, maggots, weevils
        infested, contaminated, rash, blank, tasteless, unbalanced, sharp edges, unsafe, fungus, knackered, grubby, died, tinny, muffled
        limp, clumpy, spotty, streaky, runny, dried out, vile, horrid, unwearable, undrinkable`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.4,
      only: 'told',
      phrases: `
        =slow, bad
        holes, stuck, silent, odd, corner, unpacked, unwrapped, unboxed, carton, bubble wrap, worked (fine|great|well|perfectly|ok), =worked
        (is|are|was|were) (too|way|all|so|already|much), way off, (shorter|thinner|smaller|lighter|darker|thicker|lower|longer|wider) than
        (double|half|wobble|wiggle|rocks|leans|tilts)
        tiny, =flat, =bent, =hot, =quiet, not correct, sandpaper, (says|said) .. (page|packet|label|listing|box), quit, scratchy`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2.2,
      phrases: `
        $thing (does|will|would|could|did|do|can) not
        (it|product|this|they) (is|was|are|were) not (good|great|right|the same|working|what|as|very|new), rubbish
        not (good|great|perfect|comfortable|impressed|happy), sucks, terrible, awful, horrible, worst, poor, garbage, crap, joke
        (described|advertised|listed|sold) as, (picture|photo) shows, barely, hardly, scarcely, sideways, supposed to be, =lasted
        discrepancy, dissatisfaction, dissatisfied, laggy, intermittently, smithereens, shards, gouge, blunt, destroyed
        perished, sagging, gritty, sticky, patchy, hollow, marks on, lumps, pilling, snags, scorched, charred, popped, stiff, squeak
        creak, static, grainy, disconnects, bulging, burnt, smoke, sparks, caught fire, electric shock, exploded
        unreadable, illegible, faint, misspelt, wrongly, backwards, off center, buckled, twisted
        (so called|supposedly|allegedly), (advert|page|listing|website|description|title|label|box) (says|said|states|claims|shows)
        lasts .. (minutes|hours|days|week), (printed|sewn|glued|stitched|cut|drilled|made|labelled) (twice|wrong|badly|crooked), not there
        regret, overpriced, cheap (and|sound|looking), lousy, pathetic`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 2,
      only: 'told',
      phrases: `
        screen, display, lid, handle, zip, zipper, button, wheel, speaker, mic, microphone, camera, lens, keyboard, cable, charger, remote
        seam, stitching, sole, heel, collar, sleeve, strap, coating, surface, motor, blade, fan, knob, hinge, drawer, leg, bulb, bottle, jar
        pump, nozzle, clasp, stone, frame, lamp, pages, =clock, scale, thermometer, heater, kettle, toy, doll, logo, port`,
    },
    {
      category: 'quality',
      scenario: 'defective',
      weight: 1.9,
      only: 'told',
      phrases: `
        (it|this|they|mine|these) (is|are) not, =sinks, =smudges, =slips, =slides, =whistles, =stutters, =shakes
        works (when|only|once|sometimes), too (few|many), not .. (bought|=ordered|paid for|chose|picked), (you|they) (sent|delivered|gave|shipped|supplied|given), weird, strange, odd
        (has|have|with|there is|there are|shows|makes) no, off by, (sent|gave|shipped|posted) (me|us)
        (goes|went|gone|go) (flat|bad|dead|off|soft|hard|limp|mushy), every time, by itself, constantly, all the time
        no matter, (gets|got|keeps|kept) .. (stuck|hot|loose|wet|caught|worse)
        (first|second|third) (time|day|week|month), (first|second|third|#) (wash|wear|uses), does nothing, (only|just) .. (one|half|part|two)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 7,
      phrases: `
        (=ordered|bought|paid for) (two|three|four|five|six|#) .. (got|received|came|arrived|sent) (one|two|three|four|#|only)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 6,
      phrases: `
        (pack|set|box|bundle) of (#|two|three|four|five|six|ten) ... (got|received|only|came|but|count), shy of, not survive, should come with`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5.2,
      phrases: `
        where is the (power cord|other one|second one|$part)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 5,
      phrases: `
        < none, none (in|with|included|inside|came), (never|not) (packed|put in|enclosed)
        (with|has|had) only (one|#|two|half), got .. instead of
        $part .. (missing|not included|not in box|were not|was not in|not there|left out), incomplete
        only (received|got|sent|came|arrived|had|contained|one|two|three|four|five|#|half|part) .. (#|one|two|three|half|of|item|pack|piece|bottle|instead)
        (received|got|sent) only, no $part, empty (box|package|envelope|bag|parcel)
        (did|does) not (come with|include|contain|have) .. $part, without .. $part, forgot to (send|include|put|pack), came without`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 4.6,
      phrases: `
        (received|got|sent|delivered|arrived|came) .. (part|half|some|most|one) of ($parcel|it|them), not everything
        (only|just) .. (arrived|came|received|delivered|inside|in the box), (got|received|have|sent) .. but not, =missing
        (not|no) .. (in|inside) .. (box|carton|bag|packaging|envelope), partial $parcel, should (have been|be) (#|two|three|four|six)
        (count|counted) (#|only), (#|two|three) (not|instead of) (#|two|three|four), =short, where (is|are) other (#|one|two|three)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 3.8,
      phrases: `
        (you|they|someone|somebody|packer) forgot, (was|were|is|are) not (in|inside) [it], says .. included
        without (them|it|which), (send|post|mail|ship|pop) .. $bits
        there (is|are|was|were) only, nothing (behind|inside|in), (counted|checked|emptied) .. (twice|bag|list|box|contents)`,
    },
    {
      category: 'quality',
      scenario: 'missing-parts',
      weight: 3.6,
      phrases: `
        $not (get|got|receive|find|see) .. $bits, # of .. #, lacks, absent, omitted, left out, shortage, =empty
        (not|nt) (included|enclosed|supplied|provided|packed)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 6.5,
      phrases: `
        (claims|advertised|listed|sold|marketed|described|billed|labelled) (to be|as|being) ... (but|yet|after|not)
        (photo|picture|description|advert) is (con|lie|joke)
        (asked for|=ordered|chose|picked) .. (and|but) (its|it is) (small|medium|large|$color), (rubs|washes|wears) off`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 6,
      phrases: `
        different (from|than|to) .. (shown|picture|photo|description|listing|website|advertised|=ordered|site|chart), not as per, (color|size|model|product|item) (is|was) .. different`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 5,
      phrases: `
        < not (leather|cotton|wool|silk|wood|metal|plastic|real|genuine|new|gold|silver|steel|glass)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.5,
      phrases: `
        (says|said|stated|listing|description|advertised) .. (but (this|it|mine)|mine is|holds), at best, (real|genuine) thing
        holds (only|#), nothing like, not as (described|advertised|pictured|shown|expected|stated|listed|promised|in)
        not (like|match|same|same as|what) .. (description|picture|photo|image|advertised|described|shown|website|listing|expected)
        (does|did|do) not (match|look like|correspond|fit the description|resemble), mislead, false advertising, misrepresented
        (fake|counterfeit|knockoff|knock off|replica|imitation|bootleg|not genuine|not authentic|not original|not real|not legit|pirated)
        authenticity
        (=used|second hand|secondhand|refurbished|preowned|worn) (item|product|one|before|condition|not new|and|goods|instead)
        (looks|been|already|is|was|clearly|obviously|appears|came|arrived|sent me|received a) (=used|worn|second hand|=opened|refurbished)
        not (new|brand new), seal .. (broken|missing|open)
        too (short|long) (for|in|on), smaller than, bigger than, larger than, not fit, (uncomfortable|itchy|see through)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 4.2,
      phrases: `
        (expiry|expiration|best before|use by|sell by) [date] ... (ago|passed|gone|over|already|yesterday|last|expired)
        (picture|photo|description|advert|ad|described|advertised|sold) ... (but|what i got|is not|is actually|this is|it is|nothing|mine|came|arrived)
        supposed to be (#|new|real|solid|leather|cotton|free|$color), (is|are|was|all) in (german|chinese|french|spanish|japanese|italian)
        (looks|feels|seems) (nothing|cheap|used|old|fake|plastic|flimsy|like (plastic|a toy|it was|it has been)), imitation
        (sold|marketed) .. as, nowhere near, wrong plug, no (tag|logo|hologram|safety seal)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.6,
      phrases: `
        bogus, sham, phony, dupe, resealed, tampered, misled, deceptive, deceived, =unlike, past (its|the) (date|best), preowned
        refurbished, photocopied, forged, forgery, second hand, reconditioned, tested (it|at|and)`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 3.4,
      phrases: `
        (too|runs|so) (small|big|large|tight|loose|narrow|wide) [for]`,
    },
    {
      category: 'quality',
      scenario: 'not-as-described',
      weight: 2.4,
      only: 'told',
      phrases: `
        (not|is|feels|looks|are|was) .. $trait`,
    },
    {
      category: 'quality',
      scenario: 'stopped-working',
      weight: 5,
      phrases: `
        be (mended|repaired|fixed), went (silent|quiet|dark|blank|dead)
        (stopped|quit|ceased) (working|charging|functioning|heating|cooling|playing|connecting|responding|turning on|printing|spinning|recording|after|within)
        no longer (work|charges|turns on|functions|holds|connects|heats)
        (=worked|=lasted|broke|died|failed|broken|stopped|dead|fell apart) .. (for|only|after|within|in|less than) .. (uses|time|#|$period)
        (died|gave out|burned out|burnt out|gave up|conked out|crapped out|bit the dust) [on me|after], fell apart, falls apart
        came apart, coming apart, warranty, =guarantee
        repair, (get|have) it fixed, fix (it|this), be fixed, service center`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 6.4,
      phrases: `
        (invoice|receipt|packing slip|instructions|manual|list|leaflet) .. (says|shows|lists|states|mentions) ... (but|only|missing|count|got|found)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 6.2,
      only: 'told',
      phrases: `
        (took|waited|late) ... and .. (wrong|broken|faulty|damaged|defective|not work|different)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 6.2,
      phrases: `
        (deliver|delivered|sent|shipped) [me|us] wrong (product|item|order|thing|one|size|color|model|phone)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      only: 'told',
      phrases: `
        (came|arrived|with|contained|inside|opened|is|was|has|had|sent) .. (someone|somebody|another) (elses|customers|persons) .. (in|inside|bag|box|name|order|item)
        (contained|inside was|inside is|inside were|in it was|full of) ... (=ordered|=wanted|bought|asked for|paid for), not .. one (in|from|on) .. (picture|photo|page|website|listing|ad), not .. (advertised|described) (product|item|one), not order (color|size|one)
        not (think|believe|convinced) .. (is|are) (real|genuine|original|authentic|new|leather|gold|silver|legit)
        what (turned up|came|arrived|you sent|i got) (is|was), (came|arrived|got|received) .. but .. (different|wrong|other), different (brand|kind|type|make|product|item|thing)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 5,
      phrases: `
        (wrong|incorrect|different) ($parcel|size|color|model|one|thing|part|version|shoes|style|variant|flavor|pair|quantity|type|shade|shirt|phone|case) [sent|received|delivered|came|arrived]
        (sent|received|got|delivered) ... (instead of|rather than|someone else)
        not .. (what|item i|one i|shade i|color i|size i|model i) .. (order|bought|purchased|expected|asked|wanted|paid|picked|chose)
        (not|nothing) .. =ordered`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.8,
      only: 'told',
      phrases: `
        (came|arrived|got|received|sent) .. (needed|=ordered|asked for|picked|chose|=wanted|paid for), (needed|picked|chose|=wanted) .. (came|arrived|got|received|sent)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.6,
      only: 'told',
      phrases: `
        =ordered ... (these|this|it|they) (is|are)
        (on|in) (site|website|listing|page|photo|picture) (is|was|says|looks) .. (this|mine|but|it), i (clicked|selected|picked|chose) #`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.6,
      phrases: `
        instead of, (sent|shipped|got|received|sold) .. (different|other) .. (than|from)
        (correct|right) .. (be sent|be posted|be shipped), different .. every time, supposed to be .. (but|and|yet)
        (sent|got|received|gave|shipped) .. (when|but|whereas|although|while|though) .. (=ordered|asked|picked|chose|selected|bought|paid)
        (picked|chose|selected) ... (got|received|came|sent|arrived)
        (=ordered|bought|paid for|wanted|chose|asked for) ... (but|and|yet|instead) ... (got|received|arrived|came|sent|is|in the box)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 4.4,
      phrases: `
        (asked for|=ordered|=wanted|paid for|bought|chose) ... (sent|got|gave|received|came|arrived|contained) .. (instead|#|different|wrong|another|not|small|medium|large|only|$color)
        (two|both|#) (left|right) (feet|foot|shoes|gloves|hands), mixed up
        (sent|got|received) .. (i|we) (asked for|=ordered|wanted), =received .. is not
        (clearly|obviously|definitely) (not|fake|faux|plastic)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.6,
      only: 'told',
      phrases: `
        (parcel|package|delivery|order|box|shipment|envelope) (came with|contained|contain|held|had (someone|somebody|only|no|two|three|used|old|nothing|#)), nothing but`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.4,
      only: 'told',
      phrases: `
        (i|we) =ordered ($color|left|right|small|medium|large|xl), (has|have) lost (its|their)
        (holds|lasts|runs) .. minutes, holds charge, line (down|across|through)`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3.4,
      phrases: `
        order (says|said|states|was for), what (came|arrived|you sent|i got|i received)
        (sent|gave|given) .. (someones|somebodys|someone else|somebody else)
        (asked for|=ordered|expecting|paid for) .. (came|arrived|got|received|inside|in (bag|box|parcel|package))
        wrong, incorrect, mistaken, (somebody|someone|another) (else|persons|customers), not mine, swapped, mislabeled`,
    },
    {
      category: 'quality',
      scenario: 'wrong-item',
      weight: 3,
      phrases: `
        =correct, completely different, totally different`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 7.8,
      phrases: `
        cancel, (do not|don't) (ship|send|deliver|post|mail|dispatch) [it|order|item|anymore]
        do not (want|need) .. (anymore|any more|any longer|it|order|item|product|this|them), no longer (want|need|interested|require)
        changed .. mind
        (bought|=ordered|purchased|buy|placed|order placed) .. (by mistake|by accident|accidentally|in error|twice|mistakenly|unintentionally|by error)
        (=ordered|bought) .. wrong .. (one|item|size|color|product|thing), =ordered (two|twice) .. (need|want|mistake|accident|only), found .. (cheaper|better price|elsewhere)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 7,
      phrases: `
        annul, want out, void (it|this|my|purchase)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 6.5,
      phrases: `
        (delete|scrap|bin|kill|forget|ignore|disregard|stop|halt|=withdraw|void) .. (order|purchase|sale), =withdraw, =withdrawal
        cooling off, (termination|exit|withdrawal) (fee|charge|penalty|cost), (break|terminate) .. contract
        (kid|son|daughter|toddler|child|teenager) .. (=ordered|bought|clicked), without (asking|permission)`,
    },
    {
      category: 'return',
      scenario: 'cancel',
      weight: 5,
      phrases: `
        call .. off, pull .. order, (pressed|hit|clicked|tapped) .. (buy|order|purchase)
        (delete|drop|remove) .. (order|thing|it) .. [system]`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 7.2,
      phrases: `
        (change|swap|exchange|switch) .. (for|to|into) (medium|large|small|xl|xs|bigger|smaller|larger|size|$color|other|another|different|#), (can|could|may|how do|how can|want to|like to) [i|we|you] (exchange|swap|swop) (it|them|this|these|mine|one)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.6,
      phrases: `
        (have|get) .. (instead|rather than), pay .. difference`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 6.5,
      phrases: `
        (different|another|bigger|smaller|larger|change|wrong) size please, change size, (small|big|large|tight|short|long|loose) need`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 5.2,
      phrases: `
        (exchange|swap|trade|switch) .. (for|size|color|another|different|bigger|smaller|larger)
        (want|need|get|order|have|like|send) .. (size (up|down)|(bigger|larger|smaller|different) (size|one|color)|another (size|color))
        (change|switch|swap) .. (size|color|model|item|product) .. [ordered|to|of], exchanged
        swap, =swop, =swops, (have|get|need|prefer|like|want|take|send) .. (one|size|color|$color|large|medium|small|version|model|xl|#) .. instead
        size (bigger|smaller|larger|up|down)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 5,
      phrases: `
        (prefer|rather have|would like|instead) [the|a] .. (one|size|medium|large|small|version|model|color|$color)`,
    },
    {
      category: 'return',
      scenario: 'exchange',
      weight: 3.6,
      phrases: `
        (bigger|smaller|larger|other|another|different) (size|color), one up, =change to, =swap to, =switch to, =trade
        (change|swap|switch) .. for, growth spurt, pinch, (up|down) .. size`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8.4,
      phrases: `
        nothing .. (on|in|back to) my (card|bank|account), where is .. (refund|money|cash|reimbursement)
        refund ... (card|balance|voucher|account|credit), when (will|do|can|should|is|would|does) .. (refund|money|reimbursed|credited)
        (how long|how many days|how much time|time) .. (refund|reimbursement|money back)
        (status|update|news|progress|information|state) .. (of|on|about) .. (refund|return|reimbursement)
        refund (status|progress|update|not received|pending|still|delay|yet), (track|check|see|trace) .. (return|$refund)
        (not|never|still|yet) .. (received|got|gotten|seen|issued|given|credited|been|processed|get) .. (refund|reimbursed|money back)
        waiting (for|on) .. (refund|money|reimbursement)
        refund .. (not|never|still|yet|has) .. (received|arrived|processed|credited|come|shown|appeared|issued|been|showing)
        (returned|sent back|shipped back|sent it back|sent) .. (last|already|but|and|$period) ... (refund|money|credit), my refund
        (no|still no) refund, (refund|credit) [has] $not, promised .. refund, (partial|wrong|incorrect) refund .. (only|amount)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8.2,
      phrases: `
        get (it|money) back .. (card|cash|credit|bank|original|account)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 8,
      phrases: `
        (refund|credit|reimbursement) ... $not .. (shown|appeared|arrived|come|received|hit|reached|landed)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 7.9,
      phrases: `
        repay, repaid, repayment, account .. $not [been] credited
        (money|amount|cash|funds|refund) .. $not .. (in|on|into|back|credited|received|reflected|refunded|returned|account|card|bank)
        (money|amount|funds) .. back .. (card|account|yet|when), refund .. (delayed|late|stuck|long|pending)
        (returned|sent back|sent it back|posted back|shipped back|handed back) ... (heard|nothing|still|not|yet|weeks ago|days ago)`,
    },
    {
      category: 'return',
      scenario: 'refund-status',
      weight: 6.5,
      phrases: `
        paid back, pay .. back, =credited, store credit, =reversal, my return, rebate, =cash
        owe me, (how much|what) .. off if, if i keep it`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 7.4,
      phrases: `
        (someone|somebody|nobody|no one|you|courier|driver|they|ups) .. (collect|pick up|pick it up|take it away|come for) [it], (refused|declined|rejected|sent away|turned away) [the] ($parcel|courier|driver|it|delivery|them)
        (return|returns) .. (tracking|says delivered|shows delivered), (coming|come) for it, (sent|send|told|turned) .. (driver|courier|postman|him|man|guy) .. (off|away|back|take it), (bring|get|send|take|ship|turn) (it|them|this|order|parcel|around) [around] back to (you|seller|shop|store|warehouse), you .. (had|got|received|have) .. back yet, you had .. back`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 7.2,
      phrases: `
        ($carrier|they|shop|store) .. not (take|accept|collect|pick) (it|them|return|parcel|without), return .. (collected|picked up|pickup)
        (drop|hand|took|take) .. (back to|off at|in at) .. (ups|post office|depot|locker|shop|store), (box|parcel|item) .. to return`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 6.5,
      phrases: `
        (refused|reject|decline|not accept|will not accept) .. $parcel`,
    },
    {
      category: 'return',
      scenario: 'refused-delivery',
      weight: 4,
      phrases: `
        refuse, reject, turned .. away, undeliverable, back to you`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 7.8,
      phrases: `
        where do i (post|send|return|mail) (it|this|them), sent .. back, (it|this|they|these|is|are|one) (goes|going) back
        (have|has|need|will|must|want) [to] go back, what address .. (send|return) [it], (change|swap|switch) .. for (a|the|another)
        (can|could|may|do|should|will|would) (i|we|you) .. (return|send back|send it back|ship back|ship it back|give back|take .. back)
        return .. ($parcel|it|this|them|these|shoes|what i bought|something|one|dress|shirt|phone), sending .. back, ship .. back
        give .. back, bring .. back
        (start|initiate|process|request|make|arrange|set up|create|open|begin|approve|accept|authorize|do|schedule|submit|complete|register|place) .. return
        rma, restocking (fee|charge|cost), no (return|refund|cancel|exchange) (option|label|button|policy)
        (exchange|refund|return) (or|and) replace, (replace|replacement) (or|and) (exchange|refund|return), shipping label, returnable
        refundable, ($get|how to get|to get) .. (refund|reimbursed|money back|cash back)
        (refund|reimburse) (me|my|my money|order|purchase|payment|it|this|us|full|in full|please|immediately|asap|now), money back
        (refund|reimbursement|money back) (policy|request|process|procedure|possible|please|guarantee|option|conditions|form|claim|rules|timeline)
        my money, restitution, compensation, (credit|refund) .. (my card|my account|back)
        (see|get|have|receive|want) .. (cash|money|dollars|pounds|rupees|quid) [back], get .. (#|payment|funds) back
        (money|moneyback|refund|return) guarantee, (pickup|pick up|collection|courier) .. return
        (do|does) not (like|suit) .. (return|send|back|change|exchange), not what i (want|need|was looking|was after)
        (post|mail|pop|drop) .. back, next (one|size) up, did you (get|receive) .. back, change mine
        (send|arrange|have|get) .. (someone|somebody|courier|driver|carrier|van) .. (pick|collect)
        (too|bit|little) (snug|tight|small|big|large|short|long|loose|wide) ... (need|get|send|have|next|change|one|want) .. (up|down|medium|large|small|bigger|smaller|longer|wider|size|next|another|xl|$color), (take|took) .. (away|back)
        (give|pay) .. what i paid, (arrange|schedule|book) .. (pickup|pick up|collection), pay me, (did|does) not want (it|this|them|one)
        original (box|packaging|packing) .. (return|need|back), label .. (emailed|sent|print|you (sent|emailed|gave)), (not|nt) (for me|my style|my taste)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 6.5,
      phrases: `
        gone off (it|them), (can|could|will) not keep (it|this|them|both), not want .. (replacement|exchange|another|repair|voucher|credit), only (need|want) (one|#)
        where is label, (return|prepaid) label, label .. (promised|not print|expired|not scan|not work|not open), turn (it|parcel|order) (around|back), expect my (#|money|refund)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 4.6,
      phrases: `
        (wife|husband|mum|mom|daughter|son|he|she|girlfriend|boyfriend|partner|dad) .. (hates|not like|not want|not suit|already has|has one|already got)`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 4,
      phrases: `
        (does|do|did) not (like|suit|need), not suitable, (reverse|undo) .. (sale|order|purchase), =mistake
        unwanted, unopened, unworn, unused, (not|never) [been] (worn|opened|unpacked)
        already (have|has|got|had|bought|own) [got] (one|it|this|same|another), surplus, unsuitable, duplicate, by mistake, accident
        accidentally, (hand|give|gave) .. back, get rid of, regret, (drop|dropping) off, qr code, still sealed, restocking, prepaid`,
    },
    {
      category: 'return',
      scenario: 'return-change-of-mind',
      weight: 3.4,
      only: 'told',
      phrases: `
        (has|have|got|has got|owns) one [already] >`,
    },
    {
      category: 'return',
      scenario: 'return-seller-fault',
      weight: 8,
      phrases: `
        want [to] (return|send) .. (back|it|them), (want|prefer|rather|give) .. cash, credit .. (my card|my account), (can|could) [it|they] go back, accept .. back`,
    },
    {
      category: 'return',
      scenario: 'return-seller-fault',
      weight: 6.6,
      phrases: `
        return .. (defective|broken|damaged|faulty|wrong)`,
    },
    {
      category: 'return',
      scenario: null,
      weight: 4,
      phrases: `
        reimburse`,
    },
    {
      category: 'return',
      scenario: null,
      weight: 3,
      phrases: `
        (what|any) (are|is) options`,
    },
    {
      category: 'return',
      scenario: null,
      weight: 2,
      phrases: `
        prefer, anymore, (to|on|onto|into|in) (bank|card|statement), =keep, =keeping, suit, amount, (nice|lovely|beautiful|great|pretty|good) but, no (use|good) to, my expense, (no longer|not) .. (use|keep) it, =return, =returns, =exchange, =refund`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 6.2,
      phrases: `
        how many (come|included), how many .. (come in|come with|per (pack|box|set))`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 6,
      phrases: `
        where (is|are|was) (it|this|they|these) (made|manufactured|from), compatible
        (will|does|do|would|can|should|is) .. $thing .. (fit|work with|work on|work for|work in|suit|hold|support|suitable|accommodate|match|go with)
        (will|does|do|would) .. (fit|suit), supports .. (bluetooth|wifi|android|ios|#|usb|4k|hdmi|fast charging|wireless)
        which .. (model|version|size|one) .. (fit|for|buy|need|is|should|do), (difference|differences) between
        water resistant, dishwasher safe, machine washable, bpa free, non toxic, food grade, microwave, good for`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5.6,
      only: 'asked',
      phrases: `
        (does|do|will|would|is|are|can|could) .. (=leak|=scratch|=fade|=shrink|=rust|=peel|=tarnish|=stain|=stains|=crack|=break|=chip|=tear|=rip|=melt|=mold|=smell|=bend|=squeak|=wobble|=stretch|=pill|=tip|=slip|=slide|=overheat|=warp|=snag|=shed|=come off|=fall off|=come apart|=rattle|=dent|=get hot|=burn)
        (without|prone to|likely to|ever) .. (tarnishing|rusting|scratching|damaging|breaking|cracking|fading|shrinking|melting|leaking)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 5,
      phrases: `
        dimension, =measurement, =measurements, size (chart|guide)
        how (big|tall|wide|heavy|thick|deep|large|small|high|thin|loud|bright|strong|powerful|sturdy|durable|warm|hot|quiet|soft|comfortable|accurate|difficult|easy|hard)
        how (many|long|far|fast) (pieces|people|watts|hours|inches|batteries|in|pages|servings|ports|colors|per|come|is|are|does|do|can|will)
        how much (does .. weigh|weight|memory|storage|ram|does .. hold|water|space|can .. hold|power|pressure|clearance)
        (what|which) .. $measure
        (what|which) .. (material|color|batteries|fabric|resolution|type|kind|brand|ingredients|gauge|range|frequency|temperature|speed|shape|scent|flavor)
        (need|require|take|use) =batteries
        battery (type|size|included|replaceable|last|life|capacity), (does|do|did|will) .. come (with|in)
        (does|do|is|are|will) .. (include|contain), (included|includes) (in|with|or), made (of|from|in|out of|with|by)
        (what|which) .. made, =specs, =specification, =specifications, true to size, size .. (should|would|=fit|recommend|do), shelf life
        (for|suit|suitable|fit) .. year old, age .. (recommended|appropriate|range|for), recommended (age|for|use), =adjustable, =detachable
        rechargeable, (ac|dc|usb) (adapter|port|plug|power|cable)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.8,
      phrases: `
        (does|will|would|can) (it|this|these|they|product|item), do (they|these)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.6,
      only: 'asked',
      phrases: `
        (fit|use|usable|function|pair|connect|suitable) (with|on|for|in|to|over|under|around|inside|into), waterproof, too (strong|weak|big|small|heavy|loud|bright|hot) for
        does .. (mended|clear|go with|go on|go in), which .. (go|goes) (with|on|in), goes with
        easy to (clean|use|assemble|install|set up|put)`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.6,
      phrases: `
        work (with|on|in|over|under)
        (is|are) .. (genuine|authentic|original|real|oem), (is|are) (it|this|these|they|those|that) .. (part|replacement|for)
        (will|does|can|would|is) (it|this|these|that|they) .. replace, replacement for .. (#|model|part|my|old|original)
        (fit|work|replace) .. (model|#|with)
        (any|contain|have|has) .. (oil|sugar|alcohol|nuts|gluten|parabens|fragrance|latex|lead|nickel|dairy|soy|caffeine|additives|chemicals|preservatives) [in]
        same (part|size) as, (made|manufactured|produced) in, interchangeable`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 4.1,
      only: 'asked',
      phrases: `
        (is|are|be) .. $trait`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 2.4,
      alone: true,
      phrases: `
        =fit, =fits, weight, height, width, length, depth, diameter, thickness, capacity, rainproof, weatherproof, dishwasher, freezer
        oven, washing machine, tumble dry, allergens, gluten, nuts, sugar, serving, indoor, outdoor, pregnant, temperature, rpm, lumens
        brightness, dimmable, decibel, breathable, stretchy, lining, bpa, organic, portable, cordless, foldable, removable, stackable
        durable, heavy duty, left handed, gauge, torque, scratch resistant, heat resistant, fireproof, uv, spf, sunlight, fuel, propane
        induction, humidity, ethernet, router, =ports, storage, sensitive skin, allergy, allergic to, vegetarian, kosher, halal
        watertight, shockproof, purpose, meant for, rated, tank, floor, wide feet, (model|part) (number|no), voltage, volts
        watts, wattage, =amps, =hz, 110v, 220v, =batteries, material, ingredients, latex, weigh`,
    },
    {
      category: 'usage',
      scenario: 'compatibility',
      weight: 2.2,
      alone: true,
      phrases: `
        leather, plastic, bamboo, wood, metal, rubber, steel, cats, dogs, pets, babies, kids, children, summer, winter, rain, pool, shower
        windows, mac, linux, google home, xbox, playstation, car, bike, toddler, gas, induction hob, camping, travel, skin, hair, carpet
        ok for, okay for, oil, warm, quiet, pattern, shade`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5.2,
      phrases: `
        (is|are) (it|they) (supposed|meant) to (beep|make|do|feel|look|smell|sound|have|light|stay|flash|click|turn|move), (am i|are you) (supposed|meant) to, can not find .. (switch|button|port|slot), normal (that|for|to)`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 5,
      phrases: `
        is there a trick, descale, (is there|what|which) .. (setting|button|mode), light .. (mean|flash|blink)
        how (do|can|to|should|would|does|could) [i|you|we|one|it] [go about] $make
        how (do|does) (it|this|that|i|these) .. (work|use|function), way to $make
        (what|which) (button|setting|mode), (orange|yellow|flashing|blinking|led|indicator|warning|$color) light
        light .. (mean|flashing|blinking), blinking, =flashing, what does .. (mean|do|light|button|symbol|icon|stand for)
        (factory|hard|soft|master) reset, (am i|are we|i am|did i) doing (something|anything|it|this) wrong, doing wrong
        (help|trouble|problem|difficulty|issue|assistance|hard time|struggling|stuck|need help|question) .. (set|installing|connecting|pairing|assembling|using|charging|programming|operating|configuring|syncing|putting together|activating)
        set .. up, can not (pair|connect|figure|get it to|install|find setting|sync|log into app|assemble|set)
        (does|will|do) not (pair|sync|connect to|install), pair .. (phone|bluetooth|device|remote|with|headset|watch), =pairing
        connect .. (to|with) .. (wifi|phone|tv|computer|bluetooth|laptop|router|internet|wi|pc|mac|ipad|iphone|app|device), firmware
        software update, (install|assemble|calibrate|configure|troubleshoot|put together), step by step
        (often|long|much|many|frequently|full|fully) .. (charge|clean|change filter|use it|wash|apply), how often
        (download|use|find|get) .. app, dosage, =dose`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 4.4,
      phrases: `
        < do (i|you|we) (have|need) to, get rid of .. (smell|stain|noise|beep|light)
        (can|could|may|do|should|must) (we|i|one|it|this|they|these|be) [be|also|safely] $make
        (can|could|do|should) you [also|safely] (use|wear|wash|clean|charge|install|put|hang|run|play|paint), where to (insert|put|plug|fit|attach|place|add|pour|find)
        where (is|are) .. (switch|button|reset|filter|port|socket|slot|valve|fuse|located|battery|serial|model)
        (has|have) (anyone|anybody|you|people) .. (use|try|tried|had|put|installed), anyone (know|tried|used|had|have|else|install)
        (any|got) (suggestions|tips|advice|thoughts|trick|recommendations), (not|no) (sure|clue|idea) .. (how|which|what), error code
        (can not|trying to) (figure|work) .. out, which (way|side|end|hole|wire|order|one)
        (get|got) .. to (work|pair|connect|close|open|stay|turn on|come off), (get|take) .. (off|out|apart|started), before [first] use
        booklet, leaflet, guide, diagram, stumped, baffled, =puzzled, (step|diagram|drawing|sheet) .. (#|shown|says|shows)
        does (this|that|it|the light) mean, recommended (dose|amount|age), where (do|does) .. (go|belong|fit), what (is|are) .. for`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 2.6,
      phrases: `
        (trying|try) to (set|get|make|use|fit|put|open|connect|find|change|turn), (can|could) not (find|see|work|figure|tell|seem) .. (it|how|where|list|app)
        (know|understand|figure out|explain|show me|tell me|sure|idea|learn|see|clue|help|way|trouble|advice|tips) .. how to`,
    },
    {
      category: 'usage',
      scenario: 'how-to',
      weight: 2.4,
      alone: true,
      phrases: `
        tutorial, =video, quick start, =reset, reboot, tighten, loosen, inflate, dilute, wash, rinse, wipe
        button, symbol, indicator, connect, clean, =soak, =charging, maintenance, ironing, seasoning, =mode, knob
        troubleshooting, =activate, dial, pedal, lever, drill, hang`,
    },
    {
      category: 'usage',
      scenario: 'manual',
      weight: 6,
      phrases: `
        (user|instruction|owners|operating|installation|service|assembly|product|setup|digital|pdf|english) (manual|guide|booklet|handbook|instructions)
        =manual, (instructions|directions) (for|on|manual|sheet|booklet|in english|please|how|to|are|were)
        (no|need|lost|send|find|get|missing|without|unclear|confusing|want|have|download|any|only) .. (instructions|manual|directions|guide|booklet|leaflet|handbook|rules|recipe book|wiring diagram)
        (guide|rules|booklet|leaflet|instructions|manual|handbook) ... (missing|not|lost|gone), instructions, =directions`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 9,
      phrases: `
        where (can|do) (i|we|you) (buy|get|find|order) .. (replacement|spare|another $bits|new $bits)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 7,
      phrases: `
        (pay|paying) for (part|replacement|it|spare), refills`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 6.6,
      phrases: `
        (replacement|spare|extra|additional|new) $bits ... (available|sell|sold|buy|purchase|price|cost|stock|how much|separately)
        (where|how much) .. (replacement|spare|extra|additional|new) .. $bits`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.5,
      phrases: `
        (broke|dropped|lost|cracked) [mine|my|ours] .. (myself|my fault|my own), buy .. separately, sold separately
        (spare|replacement|additional|extra) $bits
        (where|can i|do you|how) .. (buy|get|find|order|purchase|sell) .. (part|filter|refill|replacement|bulbs|spare|extra|accessories)
        refill, spares`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5.2,
      phrases: `
        (lost|broke|snapped|cracked|dropped|misplaced|need|eaten|chewed) ... (buy|purchase|sell|sold|order|available|get) .. (one|another|just|only|it|them|new|spare|replacement|from you|$bits)
        (sold|sell|buy|bought|available|get) .. (on its own|individually|singly|separately), where (do|can) .. (get|find|buy|order) .. (new|$bits)
        (=buy|=purchase|sell|to =order|i =order|we =order|pay for) .. $bits, (buy|purchase|order|get) [me] another
        $bits (separately|on its own|on their own|alone|by itself), part number .. for
        (dog|cat|puppy|toddler) (ate|lost|dropped|knocked), (husband|wife|i) (lost|broke|snapped|dropped|knocked)
        (buy|sell|order|purchase|get|need|pay for) [me|you|just|only] (replacement|spare|extra|additional|another|second) .. $bits`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 5,
      only: 'asked',
      phrases: `
        lost (one|some|two) of, (order|buy|get) (a couple|a spare|just one|another one|a few)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 4.6,
      phrases: `
        (get|buy|have|sell) .. (just|only) .. (bit|$bits)`,
    },
    {
      category: 'usage',
      scenario: 'spare-parts',
      weight: 4.2,
      phrases: `
        need (new|another) $bits, (which|what) $bits, pdf, =handbook`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 3,
      phrases: `
        (does|do) .. (lock|rotate|tilt|open|close|fold|detach|come off|swivel|fit|work|connect|charge|support|hold)
        (do|will|would) i need .. to, is (it|this|that|product|item) .. (or|a|an|for|really), are (these|they|those)
        can .. (use|wear|play) (this|it|with), what (kind|type|sort) of, what is .. (difference|purpose|range|function|limit|thing)
        how does, (information|details|question) .. (about|on|regarding) .. (product|item|this)
        product (information|details|question|specification|specs)`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.9,
      only: 'asked',
      phrases: `
        < (does|do|is|are|will|would|can|could|has|have) (the|a|all|anyone|both|there|most|any), < (is|are) .. (or|as), or (is|does|do|will) [it]`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.2,
      only: 'asked',
      phrases: `
        fabric, fragrance, scent, thread count, calories, vegan, cotton, polyester, wool, aluminum, aluminium, stainless, silicone, =litre
        =liter, gallon, inches, =inch, =cm, =mm, =ml, =oz, =kg, =lbs, hdmi, socket, adapter, setting, thermostat, sensor, timer, features
        =generation, compressor, difference, which model, =attach, =mount, washable, suitable`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 2.1,
      alone: true,
      phrases: `
        range, resolution, expiry, tools, load, charge, use, or, which, what, how, is, are, can, does, do (i|you|we|they|these), did (it|they|anyone), will, would
        can (i|it|this|these|they|we|one), could (i|it|this), may i, should, where (do|does|to), has, have they, anyone, year old
        battery, charger, bluetooth, wifi, app, iphone, android, alexa, usb, size, can not .. (get|find|open|remove|figure|turn|reach|fit)`,
    },
    {
      category: 'usage',
      scenario: null,
      weight: 1.8,
      only: 'asked',
      phrases: `
        english, video, enough for, explain, best way, should (i|we), where can (i|we), am i, copy, tips, press, compared to`,
    },
    {
      category: null,
      scenario: 'invoice',
      weight: 8.4,
      phrases: `
        invoice, receipt, bills, vat, tax id, tax number, gst, tax exempt, sales tax, proof of purchase`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6.5,
      phrases: `
        (gone|back) for good, more coming, (new|next) (version|model|edition|color|batch) .. (coming|out|release)
        (what|how much) do you charge`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      only: 'asked',
      phrases: `
        (come|arrive|delivered|be|put) .. (gift box|gift wrapped|giftwrapped|gift paper|gift note|card in)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 6,
      phrases: `
        (discount|coupon|promo|promotion|voucher|bogo)
        (code|card|link|page|site|website|voucher|coupon|login) .. (not work|invalid|not apply|not load|not open|expired), best price
        (black friday|cyber monday|clearance sale), =offers, special offer, (loyalty|reward|bonus) (points|program|card), =points
        wholesale, (what|how much) .. (price|cost) .. [for|is], (cost|price) of
        how much (is it|is this|are these|are they|does it cost|do you charge|does this cost), (in|out of|back in|have|any|no|low) stock
        stock, restocked, sold out, back order, backorder, pre order, preorder, (when|will) .. (available|be back)
        (is|are|shows|item|it) .. unavailable, any (offer|sale), will you ... (again|more|back), do you have .. (in|other|different|more)
        place .. order, make .. (purchase|order), buy (some|several|more|a few|products|items|online|it again)
        (add|adding|include) .. (item|product|article|something|to) .. (to order|order|cart|basket|purchase), (shopping|my) (cart|basket)
        gift (wrap|message|receipt|bag), =custom (order|made|engraving|design), =customize, =customized, =personalized
        =personalised, =personalize, engraving, quote, minimum order, (edit|modify|change|alter) .. (order|purchase) [details|information]
        order changes`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 5,
      only: 'asked',
      phrases: `
        (other|more|any) (=colors|=colours|=sizes|=styles)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 4,
      only: 'asked',
      phrases: `
        (trade|wholesale|bulk|unit) price, (plan|planning) to (bring|make|release|sell), (have|got) [a] (store|shop|showroom|outlet)
        (have|got) .. in [a] (size|red|black|white|blue|green|pink|grey|stock|another|different|other|store), (accept|take) (amex|visa|mastercard|cash|cards|paypal)`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 4,
      phrases: `
        availability, price, =sale, bulk, quotation, best offer, introductory offer, moq, catalog, catalogue
        distributor, resell, dropshipping, budget, deposit, donation, charity, free sample, going rate
        do you (stock|offer), in store, showroom
        (interested in|like to|want to|looking to|going to|where can i|can i|how to|how do i|how can i|help to|help me to|trying to|need to|able to) (buy|buying|purchase|purchasing|buy more|place .. order|make .. order|order (more|some|another|from|online|several|one|two|it|this))`,
    },
    {
      category: null,
      scenario: 'pre-sale',
      weight: 3,
      only: 'asked',
      phrases: `
        how much (is|are), how much does`,
    },
    {
      category: null,
      scenario: 'review-talk',
      weight: 5,
      phrases: `
        (file|make|lodge|submit|raise|place|register|leave|have|send|another) .. (complaint|claim against|reclamation)
        ($bad|rude|unhelpful|disgraceful|unprofessional|shocking|disappointing|useless|zero|no|not|incompetent|ridiculous) .. (customer care|=service|support|staff|employee|communication|experience)
        (service|support|staff) .. ($bad|rude|unhelpful|useless|slow|disappointing|joke|unacceptable)
        (leave|write|post|give|submit|send|share|publish|change|edit|delete|remove|make|have) .. (review|feedback|rating|comment|opinion|stars)
        (review|feedback|opinion|comment|rating) (of|for|about|on|left|section), ignored .. (emails|messages|calls|me)
        no (reply|response|answer), not .. (received|got|had) .. (reply|response|answer|call)
        $not (answer|reply|returned my call|call back), (you|support|service|seller|nobody) .. $not .. respond
        (nobody|no one) (answers|replies|responds|cares), hung up, on hold for, unprofessional`,
    },
    {
      category: null,
      scenario: 'sales-pitch',
      weight: 8.5,
      phrases: `
        seo, help .. (sellers|brands), in exchange for .. (review|post|video|feedback|free)
        (we are|i am|i run|we run|i represent|i manage|our) .. (company|manufacturer|agency|blog|influencer|photographer|designer|fund|factory|channel|firm)
        (increase|boost|improve|grow|double) .. (sales|traffic|ranking|revenue|visibility)
        (marketing|advertising|design|sourcing|consulting) (agency|services|company)
        (partnership|collaboration|cooperate|sponsor|affiliate|influencer|ambassador|blogger)
        business (proposal|opportunity|inquiry|loan|partner), your (brand|storefront)
        (free|exclusive) (trial|consultation|audit|quote|iphone), click (here|link|below|the link|on the link)
        (verify|confirm|update) your (account|identity|information|payment|details|bank|password)
        account .. (suspended|limited|locked|deactivated), (you|have) .. won, winner, prize, lottery, investment, loan
        =samples, (=jobs|career|vacancy|internship|resume|employment)
        we (offer|provide|specialize|supply|help) .. (services|solutions|sellers|brands|businesses), =reviewers`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 7.5,
      phrases: `
        refund (received|arrived|came through|went through) .. (thanks|appreciate)
        (exchange|return|refund) (was|went) .. (smooth|easy|quick|great)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 5.5,
      phrases: `
        like a (champ|dream|charm)
        replacement (came|arrived|works|is working|was|is) .. (perfect|great|fine|champ|thanks|working|good|well)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 4,
      phrases: `
        no need to (answer|reply|respond)
        (absolutely|looks|is|are|so) (beautiful|perfect|love|amazing|gorgeous|great|brilliant|fantastic), thanks for
        thanks (so much|a lot|a million|again|very much|much|anyway|in advance|you)
        =works (great|fine|perfectly|well|good|as expected|as described|wonderfully|like a charm|beautifully|flawlessly|excellent)
        (arrived|received|delivered|came|got) .. (safely|on time|today thanks|perfectly|in perfect|in good|in great|well packed|quickly|early|ahead of schedule)
        love (it|this|them|these|product|how|my|color|the)
        (great|good|excellent|amazing|awesome|fantastic|perfect|nice|wonderful|beautiful|superb|outstanding|brilliant|best|lovely|decent) (product|quality|item|service|seller|purchase|value|price|job|experience|buy|fit|sound|communication)
        (very|so|really|extremely|am|totally|completely|absolutely) (happy|pleased|satisfied|impressed|good|nice|great|comfortable|grateful) [with]
        (happy|pleased|satisfied) (with|customer|so far), (highly|would|definitely|do) recommend, recommend (it|this|to), five stars
        5 stars, fits (perfectly|great|well|perfect|nicely), exactly (what i|as described|as pictured|what we)
        as (described|advertised|expected|pictured)
        (problem|issue|everything|all|it) .. (solved|resolved|sorted|fixed|fine now|good now|is fine|is good), never mind, found it
        (all|is|everything) (good|set|perfect|great|okay|fine), no (complaints|problems|issues|worries), you (rock|are the best)
        well (made|built|worth|packaged), easy to (use|assemble|install|set up|clean|put), worth (it|the money|every penny)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 3.1,
      only: 'told',
      phrases: `
        (fast|quick|prompt|speedy|swift) (delivery|shipping)`,
    },
    {
      category: null,
      scenario: 'thanks',
      weight: 2,
      phrases: `
        brilliant, gorgeous, delighted, thrilled, =pleased, happy, lovely, fantastic, superb, kind of you, sorry to bother
        thanks, cheers, appreciate, hello, hi there, good (morning|afternoon|evening), how are you, perfect, great, awesome, excellent
        amazing, =wonderful, beautiful, =comfortable`,
    },
    {
      category: null,
      scenario: null,
      weight: 9,
      phrases: `
        (create|open|close|delete|remove|edit|register|recover|unlock|access|upgrade|restore|reset|switch|change|forgot|lost|retrieve|set up|cancel|update|modify) .. (account|profile|membership|password|login|pin|=user)
        changed my mind ... (account|profile|membership), (duplicate|double|identical) (payment|charge|transaction|withdrawal)
        stop .. (emails|messages|texts), (real|legit|genuine|trusted) (company|seller|shop|store|business|site)
        (download|view|print) .. (bill|invoice|receipt)
        (not|no longer) (want|need|like) .. (account|profile|membership|subscription|=user)
        (account|profile|password|=user) ... (cancel|close|delete|remove|create|open|reset) (it|one|them)`,
    },
    {
      category: null,
      scenario: null,
      weight: 8.5,
      phrases: `
        (cancel|stop|end) ... newsletter`,
    },
    {
      category: null,
      scenario: null,
      weight: 7.2,
      phrases: `
        your name, what can you do, (how|where) .. (pay|buy), wrong person, not the one who ordered
        (problem|issue|error|trouble|question|inconvenience|unable) .. (payment|paying|checkout|transaction), payments
        (credit|debit|bank|gift|visa) card, paypal, apple pay, google pay, klarna, cash on delivery, cod, =installment, =installments
        financing, (=charged|billed|debited) .. (twice|two times|double|extra|wrong|again|more|too much|multiple|without|incorrectly)
        paid (twice|double), overcharged, charges (on|to) my (card|account|statement|bank)
        bank (account|transfer|statement), card .. (declined|accepted|rejected|refused), checkout`,
    },
    {
      category: null,
      scenario: null,
      weight: 7,
      phrases: `
        loyalty, (turn on|turn off|enable|disable) .. notifications`,
    },
    {
      category: null,
      scenario: null,
      weight: 6.6,
      phrases: `
        (weird|strange|suspicious|dodgy|odd|fake) (text|email|message|call|link|sms), (charge|transaction|payment|purchase) .. (recognise|recognize|unknown|not mine)
        how (do|can|could|to) .. (review|feedback), pay (with|using)`,
    },
    {
      category: null,
      scenario: null,
      weight: 6.5,
      phrases: `
        how many .. (left|stock), hiring, =instalments, =instalment, (can not|unable to) check out, (update|change) .. (email|phone number|name), getting more, page .. (hangs|froze|freezes|crashed|not load)
        packaging supplier`,
    },
    {
      category: null,
      scenario: null,
      weight: 6,
      phrases: `
        ignore (it|message|email), wrong (seller|shop|chat), (email|text|message|link) .. (scam|legit|phishing), (gone|went) up (by|in)
        account, membership, (new|my|other|another|different|second|this|switch) =user, password, username, access (code|key), profile
        (log|sign) (in|into|on|out|up), login, signup, subscription, subscribe, unsubscribe, newsletter, mailing list, otp
        two factor, personal (information|data|details), prime (video|trial|member), privacy, opt out, my data
        search (bar|feature|results|function), this (fee|charge) (for|on)
        (speak|talk|chat|connect|transfer|contact|call|reach|get in touch|communicate|get hold|put me) .. (agent|human|person|representative|rep|someone|somebody|manager|supervisor|service|support|operator|assistant|advisor|people)
        (live|human|real) (agent|person|chat|support), (customer|client) (service|support|care|assistance)
        (contact|hotline|toll free|helpline|whatsapp|support) (number|details|information|hours|line), (your|a) (phone|telephone) number
        contact (you|us|them|seller|support), (opening|business|working|office|store) hours, what time .. (open|close)
        nearest (store|shop), where .. (shop|store|showroom|you|company) (located|based|from), call (me|you|back)
        give me a call, email (you|me), are you (a bot|open|human|there|real), (store|shop|showroom) (location|near|hours)`,
    },
    {
      category: null,
      scenario: null,
      weight: 5.3,
      phrases: `
        (take|remove) me (off|from), stop .. (emailing|messaging|spamming|texting), spam
        (anyone|anybody|someone) .. there, site, help (center|page), faq, callback, call .. (disconnected|dropped)
        would you (take|accept), (404|500|server) error, error ... (pay|charged|payment|page|login|checkout)
        (response|wait|hold|reply) time, waiting .. (reply|response|answer), (tech|technical) support, agent, supervisor, chat
        (amount|money) .. (deducted|debited|taken|gone) ... (order|but)
        (order|payment) .. $not .. (placed|confirmed|going through|gone through|showing|reflecting)
        (money|payment|amount|card) (is|was|got|has been) .. (deducted|debited|charged|taken), order .. failed, credit .. (not|applied)
        (website|site|page) .. (crash|slow|glitchy|load), website .. not work, (response|chat|reply) .. (slow|delayed|forever)`,
    },
    {
      category: null,
      scenario: null,
      weight: 3.6,
      phrases: `
        register, registration, =marketing, agency, =followers, review, feedback, =rating, survey, hacked
        phishing, suspended, bitcoin, crypto, well done, bot, human, representative, congratulations, forget it
        forget about it, do not worry, disregard, =solved, =sorted, tax, website, webpage, transaction, cheaper, release date, unhelpful
        ignored, =charged, =billed, verification, idiot, scammers, liars, thieves, fuck you, rude`,
    },
    {
      category: null,
      scenario: null,
      weight: 3,
      phrases: `
        do you sell, complaint, complain, cheapest, your colleague, told .. (different|otherwise), more of the, how much for
        delete .. data, (you lot|you guys|you people|you all) are .. (useless|hopeless|thieves|jokers|ridiculous)`,
    },
    {
      category: null,
      scenario: null,
      weight: 2.4,
      phrases: `
        (send|show) you my, portfolio, department, =brands, your (customers|listings|sales|company|website), obliged, wanted to say`,
    },
    {
      category: null,
      scenario: null,
      weight: 1.8,
      phrases: `
        what (should|can|could|do|must|shall) (i|we) [have to|need to] do, have .. (question|problem|issue), can you help, resolve`,
    },
  ],
  risks: [
    {
      risk: 'safety',
      phrases: `
        (caught|catch|on|started|set|causing) [a] fire, fire (hazard|risk|danger), (burst|went up) into flames, in flames
        (smoke|sparks|flames) [came|coming|from|out]
        (burned|burnt|scalded|melted) .. (my|his|her|our|me|hand|finger|skin|child|carpet|table|socket|plug|worktop|through)
        (got|get|gave|received|gives|felt) .. (shock|electrocuted|electric shock), electric shock, electrical shock, electrocuted
        (exploded|explosion|blew up)
        (injury|injured|injuries|hurt (my|myself|him|her|me|his)|(cut|scratched) (my|myself|his|her)|bleeding|=stitches|emergency room|hospital|hospitalized|ambulance)
        (allergic|allergy) reaction, allergic to, (rash|hives|swollen|blisters|chemical burn|skin irritation)
        (child|baby|kid|toddler|son|daughter|infant|grandson|dog|cat) .. (choked|swallowed|hurt|injured|burned|burnt|shocked|cut|sick|could have)
        chok*, choking hazard, swallowed, (made|got|makes|became|getting) .. (sick|ill|nauseous|vomit), food poisoning, poisoned
        poisonous, toxic fumes, carbon monoxide, gas leak, dangerous, unsafe, not safe, (bare|exposed|live) (wire|cable), hazardous
        safety (hazard|issue|concern|risk|recall)
        (overheats|overheating|extremely hot|burning hot|too hot to touch|burning smell|smells like burning|smell of burning)
        (battery|cell) .. (swollen|swelling|bulging|leaking acid), bulging, burn mark, could have (killed|hurt|died|choked|burned)
        (nail|needle|glass) sticking, glass (in|inside) [my] (food|mouth)`,
    },
    {
      risk: 'legal-threat',
      phrases: `
        (my|a|an|our|contact|call|hire|see|get|speak to|through|from) (lawyer|attorney|solicitor), lawyers, attorney general
        (legal|court) (action|proceedings|steps|advice|case|counsel|department), (sue|suing) (you|your|the|amazon|for|company)
        will sue, lawsuit, law suit, (take|see) .. (court|to court|in court), small claims
        consumer (protection|rights|affairs|court|forum|council|authority), trading standards, better business bureau, bbb
        report .. (you|this|it) .. (police|ftc|authorities|bbb|trading standards|fbi), (call|contact|go to|file) .. police
        police report, ombudsman, against the law, class action`,
    },
    {
      risk: 'a-to-z-threat',
      phrases: `
        (a to z|atoz|a z|a-z|az) (claim|guarantee|case), a to z, (open|file|start|make|submit|raise) .. (claim|case|dispute|a z)
        chargeback, charge back, (dispute|reverse|contest) .. (charge|payment|transaction|bank|card|credit card company|with my)
        (contact|call|report|escalate|complain|report .. this) .. [to|with] amazon
        (contact|call) .. (bank|credit card company|card company)
        report (you|seller|this seller|your store|your company)`,
    },
    {
      risk: 'negative-review-threat',
      phrases: `
        (leave|write|post|give) .. (bad|negative|one star|1 star|terrible|poor|zero stars|worst|horrible|honest|scathing) .. (review|feedback|rating|star)
        (negative|bad|one star|1 star) (review|feedback|rating), (expect|get) .. (one|1) star, trustpilot
        (tell|warn) (everyone|everybody|all my friends|people|others), (people|everyone) .. (know|hear) .. review
        (review|feedback) accordingly, change my review
        (go|put|post|share|all over) .. (social media|facebook|twitter|youtube|tiktok|instagram|reddit|trustpilot)`,
    },
    {
      risk: 'fraud-signs',
      phrases: `
        (pay|paid|payment|settle|refund|transfer) .. (outside|off) amazon, (my|your) (paypal|bank details|iban), used my card, con men
        (western union|moneygram|wire transfer|gift cards|bitcoin|zelle|cashapp|cash app|venmo)
        your (bank details|bank account|card number|password|account details)
        refund .. (different|another|friends|my friends|paypal|bank) (card|account|instead)
        (send|give|whats|need) .. (verification code|otp), (keep|without returning) .. (item|product) .. (refund) [and]
        refund .. (before|without) [i] .. (return|sending)
        (scam|scammer|fraud|fraudulent|fraudster|con artist|swindle|rip off|thief|thieves|phishing|hacked|identity theft)
        stolen (card|credit card|account), did not (make|place|authorize) .. (order|purchase|charge)`,
    },
    {
      risk: 'anger',
      phrases: `
        (furious|angry|livid|outraged|disgusted|disgrace|fuming|infuriating|unacceptable|ridiculous|appalled|pissed|pathetic|fed up|sick of|sick and tired|enraged|mad at|so mad|absurd|shameful|shame on you|how dare you)
        (worst|terrible|horrible|awful|atrocious|abysmal) .. (experience|service|company|seller|customer service|ever)
        never (buy|shop|order|again|use) .. (again|from you|from here|here|your), last (warning|chance), had enough
        how hard can it be, absolute (rubbish|joke|shambles|disgrace), what (the hell|on earth), (wtf|ffs|bullshit|joke of), what a joke
        complete joke, beyond a joke, sick to death, seething, raging, taking the (piss|mick), bunch of (cowboys|clowns|jokers)
        extremely (upset|frustrated|disappointed|unhappy), very (upset|frustrated|angry|unhappy), frustrated, unbelievable, final warning`,
    },
    {
      risk: 'abusive-language',
      phrases: `
        fuck*, motherfuck*, (shit|shitty|bullshit|shitbag)
        (asshole|arsehole|bastard|bitch|cunt|dickhead|dick head|prick|wanker|moron|idiot|imbecile|retard|scumbag|scum|whore|pussy|twat|dumbass|jackass|=crook|=crooks|liar)
        screw (you|yourself|yourselves), =f (off|you), (piss|sod|bugger) off, tosser, go to hell
        (stupid|dumb) (people|company|idiots|seller|bitch|fuck|ass), kill (you|yourself|your)`,
    },
  ],
  guards: `
    ask agent, ge profile, (light|fan|timer|last|power|dimmer|wall) switch, am i missing,
    (=rang|=phoned|=called|=spoke|=spoken|=chatted|=emailed|=contacted) .. (customer service|customer support|customer care|live chat|chat), (=promised|=told) .. call back, is correct,
    =placed order, what can you do (about|to),
    =interior, =lately, =inspect, =sparkling, =exploring, =selling, out of warranty, in one piece,
    (it|this|that|they) (go|goes) back (in|into|on|together), sent me .. (text|email|message|link)
    (go|goes) back (in|into|on|together|inside), in exchange for,
    for the price, half price,
    heavy duty tape, (my|own) fault, nothing wrong, anti theft, customer experience, on duty
    (can|could) not, have no, (pop|push|follow|close|stand|grown) =ups, how hard can it, here is, noise cancel, crushed ice
    (how|why) (can|could) (this|you), (e mail|email) address, possible to have, would it be possible, is it possible, return (button|key)
    enter key, (on|for) sale, (kindle|amazon) fire
    fire (tv|tablet|stick|hd|phone|cube|alarm|extinguisher|pit|place|engine|truck|works|department|resistant|proof|retardant|red|station)
    fire hd, firestick, burn (cd|dvd|disc|calories|fat|music|time|wood|candle|incense)
    shockproof, in shock
    child (seat|lock|safe|safety|proof|size|gate)
    hypoallergenic
    is (lawyer|attorney|solicitor), exploded (view|diagram)
    first aid, hospital (bed|bag|gown|grade|corner), smoke (detector|alarm|machine|grey|gray|color|free)
    cut .. (wood|metal|paper|fabric|grass|glass|costs|hair|to size), return key, in return for, return of the, in exchange, exchange rate
    stock exchange, used to (be|have|work|it|get|love), is used (for|to|as|by|in|on), be used (for|to|as|by|in|on|with), used for
    used (with|by|on|as|in|it|this|them), get used, broken in, break in, card reader, sd card, memory card, graphics card, sim card
    in order to, in order for, late (night|at night|husband|wife|mother|father|mum|mom|dad|gran|grandmother), later, of late, gift box
    deal with, dealing with, damage free, scratch resistant, scratch (proof|off|post|pad), tear (free|resistant|drop), leak proof
    no damage, undamaged, not damaged, post office, at any cost, would love to (know|have|get), love to
    would be (great|perfect|nice|good|wonderful|awesome|amazing), great if, (be|was|is) great if, perfect if, hi my, thanks to
    not (happy|satisfied|pleased|impressed) [with]`,
  alternatives:
    'otherwise, or else, else i, if not, if (it|you|this|they|that|i|we) .. not, unless, (would|will) have to (ask|cancel|return|request|send), worst case, if nothing',
  requests: `
    why >, < goes with, < (do|does) $bits, < (how|which|why|who|where|anyone|any|whats), < what (size|kind|type|color|about|if|do|else), (do|did|have) you, < (do|did|has|have|will) (these|they|it|this|my|anyone)
    (i|we) [would] (want|need|like|wish|prefer|demand|request|expect|require), (can|could|would|will) you
    (can|could|may|should|do) (i|we), please, how (do|does|can|to|should|long|much|many), where (is|are|can|do|does)
    when (will|is|are|can|do|does|did), what (is|are|should|do|does|did|can|would)
    (does|will|can|would|could|should) (the|a|an|my|your), < is (the|a|an|my|your), let me know, tell me, advise, i am (looking|requesting|asking|wondering)
    wondering, (send|give|refund|replace|cancel|ship) me, help me, is it possible, looking (for|to), want to
    (is|does|will|would) (it|this|there|anyone), are (they|these|there), which (one|way|of|size), any (idea|chance|news)`,
  negations: {
    words: 'not, no, never',
    before: `
      ((do|did|does|would|will) not|never) (want|need|wish|require|expect|ask|plan|intend) [to|for|a|any]
      (am|is|are|was|were) not (asking|looking|requesting|trying|here|want|interested|after) [for|to|in], no need (for|to|of)
      not (asking for|looking for|interested in|requesting|a|because|about|to|for), instead of, rather than, without, never mind
      not (want|need|ask), hope not to, rather not, prefer not to, do not have to, before (i|we) (ask|open|go|decide), no, not`,
    after:
      '(is|are|was|will be) not (needed|necessary|required|what i want|an option|the (problem|issue)), not necessary, not needed, not required, not an option, is not the',
  },
};
