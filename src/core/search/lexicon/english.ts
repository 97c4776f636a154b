/**
 * What customers of online shops mean, in English: one idea a line.
 *
 * Before the bar: words that stand for one another in the text of a help center. After the bar: words and phrases that
 * customers use for it and that mean other things as well, so they are understood in questions only. `money+back` is
 * a phrase: both words near each other, in either order. Apostrophes are left out: `dont`.
 *
 * Written for shops of any kind, in British and American English, from how people speak of orders, money, parcels and
 * accounts; never from the queries that the search is measured with. What it may do is little, and said in
 * `expand-words.ts`.
 */
export const englishLexicon = `
order purchase | buy bought ordering shopping
cancel cancellation | stop undo revoke abort annul call+off changed+mind change+mind no+longer dont+want not+want ordered+mistake accident
refund reimbursement reimburse | money+back where+money cash+back get+back repay repayment payback compensation credited pounds+back dollars+back
return | send+back give+back bring+back take+back ship+back mail+back unwanted dont+like doesnt+fit
exchange swap | trade another+size different+size wrong+size different+colour different+color bigger smaller
replacement replace | new+one another+one substitute
parcel package shipment delivery | box packet post stuff goods
delivery shipping dispatch shipment | deliver ship send sent posted courier
carrier courier | dhl ups dpd fedex hermes usps royal+mail driver postman delivery+man
track tracking | follow locate trace whereabouts where+parcel where+package where+order where+stuff where+delivery
arrive arrival delivered receive | come came turn+up show+up got+it
delay delayed late | overdue slow waiting still+waiting taking+long too+long behind weeks forever when+arrive
missing lost | gone disappeared vanished stolen nowhere never+arrived never+came not+arrived not+received hasnt+arrived didnt+arrive not+come havent+received didnt+receive
damaged broken defective faulty defect damage | smashed cracked scratched torn dented crushed ripped bent leaking shattered not+working doesnt+work stopped+working wont+work malfunction dead
wrong incorrect | mistake mixed+up mix+up different something+else not+ordered not+what
incomplete missing | part+missing not+everything only+half only+one less
invoice receipt bill | proof+purchase vat+receipt tax+receipt billing paperwork
vat tax | taxes
payment pay | paying paid money checkout
charge debit deduct | charged billed took+money taken+money money+taken deducted withdrawn money+gone
twice double duplicate | two+times 2x again+charged
declined rejected refused failed | wont+accept not+accepted wont+through didnt+go error denied not+through
card | visa mastercard amex maestro credit+card debit+card
bank transfer | wire iban account+number
instalments installments instalment installment | monthly+payments pay+later split+payment finance financing in+parts
voucher coupon code discount promotion promo | deal offer sale rebate cheaper bargain percent+off money+off
gift card giftcard certificate | present balance voucher
gift present | birthday christmas surprise giftwrap wrap
price cost fee charge | much+cost how+much expensive cheap rate fees penalty extra+cost
free | no+cost without+paying gratis nothing
account profile | login user
register registration signup | sign+up create+account new+account open+account join setup become+member making+account
login signin | log+in sign+in logging+in get+into access enter cant+in locked+out locked
password passcode | pin credentials login+details
forgotten forgot reset recover | cant+remember dont+remember lost+password new+password retrieve
delete close remove | get+rid erase deactivate terminate leave wipe shut+down
change edit update modify | correct amend fix alter adjust switch typo wrong+address
address | street postcode zip house+number moved moving new+home
email | mail inbox e-mail
newsletter mailing | emails ads adverts marketing spam promotional
unsubscribe | opt+out stop+emails more+emails stop+sending many+emails
subscribe | newsletter
subscription membership plan | monthly recurring renew
pause suspend skip | holiday break
renew renewal extend | automatic expires
contact reach | speak talk write get+touch get+hold message
service support helpdesk | help+line helpline customer+care help+desk
agent human person representative advisor | real+person operator staff somebody live+person not+robot not+bot
phone telephone call | ring number hotline dial line
chat | messenger whatsapp live+message
hours opening | open+until when+open available+when time+call weekend sunday
complaint complain | unhappy dissatisfied angry terrible awful unacceptable annoyed disappointed disgusted rude furious fed+up
review rating | rate stars opinion testimonial comment feedback
feedback suggestion | opinion idea comment
warranty guarantee | covered broke+after years
repair fix | mend service technician
size sizing measurements | fit fits too+big too+small too+tight too+long too+short
stock available availability | sold+out back+stock restock unavailable out+stock run+out
country countries international abroad | overseas foreign europe usa uk outside ship+to deliver+to
customs duty duties import | border
collect pickup collection | pick+up store branch locker in+person
neighbour neighbor | next+door someone+else
label | sticker print printer qr
packaging box | wrapping carton original+box cardboard
deadline period limit | how+long last+day too+late time+left
days duration | how+long how+many
express fast urgent | quick tomorrow next+day asap hurry overnight priority
stage status progress | how+far state
privacy data | gdpr personal+information information+me
fraud scam phishing suspicious unauthorised unauthorized | hacked stolen fake not+me didnt+order someone+used
problem issue trouble error | doesnt+work not+working wont+work cant fails failed stuck bug broken glitch
business company commercial | b2b firm employer trade wholesale office
confirmation confirm | email+order proof
download | pdf save
privilege loyalty points reward | bonus stamps
withdraw withdrawal | cooling+off changed+mind revoke
digital download licence license key | ebook activation serial
seller marketplace vendor merchant | third+party partner
assembly assemble install installation | put+together build set+up screws manual instructions
recycle disposal dispose | old+appliance take+away throw+away
furniture bulky | sofa couch wardrobe heavy+item large+item
slot window appointment | time+delivery choose+day reschedule
reschedule postpone | another+day different+day not+home wont+home away holiday
substitute substitution alternative | replaced+with
fresh perishable | rotten mouldy moldy expired spoiled out+date
allergy allergen ingredients | vegan gluten nuts
minimum | smallest least
language | english german
child children kids minor | son daughter age
app website site page | browser
switch | change+another use+another other+account
allowed | permitted
required necessary | have+to obligatory mandatory
start begin | kick+off first+time
end finish expire | runs+out stops
choose select pick option | decide
offer promotion deal | sale bargain special
add include | put+in extra additional more+items
remove take+off | take+out leave+out without drop
quantity amount number | how+many fewer less
part partial partly | half piece one+of
complete full entire | everything
early earlier | sooner ahead
extra additional surcharge | on+top more+money supplement
new brand+new | unused sealed
used second-hand refurbished renewed | pre-owned pre-loved opened worn
condition grade quality | scratches wear state looks
original genuine authentic | fake counterfeit real copy knockoff
test trial | sample taster for+free
trial | try+free free+month test+period
open opened unpacked | unboxed unsealed
hygiene underwear swimwear | earrings cosmetics bikini
wash washing care laundry | machine shrunk faded
material fabric | cotton wool leather polyester made+of
colour color shade | looks+different darker lighter
pickup collection | come+get fetch pick+up take+away
stairs floor kerb | carry upstairs lift door upstairs
fitter installer technician | plumber electrician connect hook+up
measure dimensions width height | doorway fit+through
spare part accessory | missing+screw bolt
battery charger charging | wont+charge dead+battery power cable drains
screen display | cracked+screen pixel
device gadget appliance | laptop computer tablet machine phone
sim unlock unlocked network | carrier provider locked+phone
data backup wipe erase | photos files factory+reset
trade-in sell buyback | old+phone old+device money+for
valuation quote estimate | worth offer+price
insurance cover protection | accident dropped water+damage
serial imei model | where+number
box meal recipe kit | dinner cook food
ingredient ingredients product | missing+ingredient recipe
diet vegetarian vegan | meat pork halal kosher lactose
portion portions servings | people family bigger+box
cool chilled ice insulated | warm melted thawed hot
week weekly | every+week fortnight next+week
skip pause | no+box miss+week leave+out on+holiday
reactivate resume restart | come+back start+again
day slot | other+day weekday evening
recycling packaging | rubbish waste bin
referral refer invite friend | bring+friend recommend
credit balance | remaining left money+on
expire expiry valid validity | run+out long+valid old+code
redeem apply enter | use+code put+code code+doesnt code+not
combine stack | two+codes both+codes together
licence license key activation | serial code unlock
activate activation | register+key doesnt+activate
install installation setup | set+up wont+install
download link file | cant+download save wont+download
ebook reader kindle | epub book pdf read
course lesson video | class training watch stream
certificate | proof+course diploma
device devices computer | second+computer new+pc new+laptop many+devices
limit maximum | too+many reached
access | cant+open get+in not+open unlocked
transfer pass resell | give+someone move+to sell+on
share family household | with+friend with+wife with+husband several+people
update upgrade version | newer latest downgrade
compatible compatibility requirements | work+with run+on works+mac works+windows
offline internet connection | without+internet
automatic auto-renewal renewal | by+itself keeps+charging again+year
annual yearly year | twelve+months per+year
monthly month | every+month per+month
team school education student | pupil teacher class university discount+student
seller merchant vendor | shop+sold different+seller who+sold
dispute mediation claim | seller+answer seller+ignores complaint+seller
invoice tax | bookkeeping accounting accountant
purchase order po | reference+number cost+centre
bulk wholesale quantity | large+order many+pieces
quote offer | price+for
credit limit decline | turned+down not+approved
instalment application | apply+finance approved
deposit advance down+payment | pay+upfront
cash delivery | cash+on pay+driver pay+door
apple google wallet | applepay gpay
direct debit mandate | sepa pull
reminder overdue dunning | late+fee collection+agency debt warning
bank statement | account+statement transaction shows
hold reserved pending authorisation | charged+yet blocked+amount
secure verification code | sms+code 3d tan otp
two-factor authentication verification | authenticator code+phone
email address | old+email wrong+email new+email typo+email
phone number mobile | new+number
name surname | married maiden misspelt misspelled
birthday age adult | under+18 too+young
merge duplicate | two+accounts both+accounts
blocked suspended locked | banned shut+out disabled
guest | without+account no+account
history past previous | old+orders earlier+orders
saved stored | remember+card
consent cookie tracking | ads+follow
notification alert message | text+message sms push
language translation | in+english other+language
accessible accessibility disability | blind wheelchair deaf
letter written post | in+writing by+post
speak contact | get+through nobody+answers no+reply no+answer
answer reply response | get+back heard+back waiting+answer ignored
date day | which+day what+day
redirect forward | send+elsewhere other+address
safe place garage porch | leave+it drop+off permission+leave
signature sign | sign+for passport
attempt missed | missed+delivery nobody+home card+letterbox note+door
locker branch parcelshop | post+office pick+point
returned sender undeliverable | went+back sent+back
split separate several | two+parcels two+boxes one+parcel rest+order
island remote abroad | highlands northern+ireland jersey
climate carbon neutral | environment eco green
price | went+up cheaper+now increase price+drop
guarantee match | found+cheaper
preorder pre-order release | comes+out yet+out
waitlist notify | tell+when let+know
custom personalised personalized made-to-measure | engraving engraved bespoke tailored initials
mistake accidentally accident | by+accident didnt+mean
duplicate twice | ordered+twice two+orders same+order
immediately instant | right+away straight+away
emergency urgent | need+today
lost stolen | mislaid cant+find
leak leaking | dripping wet
smell odour | stinks smells
noise loud | strange+sound
insects mould | bug+food hair
track update scan | not+updating hasnt+moved not+moving stuck+transit no+update same+status
delivered | marked+delivered says+delivered shows+delivered supposedly+delivered
basket cart | trolley bag
checkout | cant+order cant+checkout place+order complete+order
card | new+card another+card expired+card update+card old+card
method | change+card other+card other+payment
prepare preparing processing packed packing warehouse | not+shipped not+sent still+processing not+dispatched yet+shipped
photo picture image | proof evidence upload attach camera
button menu | click tap press where+click
spam junk | no+mail didnt+email mail+arrived
sale reduced discounted clearance outlet | marked+down
threshold minimum | free+from order+value
weekend saturday sunday evening | bank+holiday after+work
holiday christmas easter | festive bank+holiday
weight heavy | kilo kg lift+it
identity passport | prove+age
crash freeze | hangs freezes loading blank+page white+screen
browser cookie cache | clear+cache
wishlist favourites favorites | saved+items
stolen theft | thief nicked pinched someone+took
wet soaked rain | got+wet
empty | nothing+inside box+empty
seal packaging | opened+already been+opened
bend scratch dent | small+damage
partly partial | part+refund keep+item
difference | price+difference pay+more
credit voucher | store+credit
promise promised | told+me said+would supposed+arrive
lie leave left | left+outside left+rain
building entrance doorbell | didnt+ring no+bell
house flat apartment | number+missing wrong+house
company workplace office | deliver+work send+work
hotel holiday | staying
wife husband partner | someone+collect
minor under-age | my+son my+daughter
receipt | lost+receipt no+receipt
gift recipient | was+gift got+gift present+from
seat colour model variant | wrong+model
missing accessories manual | no+manual no+cable
noise fault symptom | stops+after wont+turn turn+on doesnt+start
warranty | months+old year+old stopped+after
recall safety | dangerous fire overheating
technical tech | set+up help+set
swap upgrade | better+one bigger+one
trial | forgot+cancel
price subscription | cost+more went+up more+expensive
delivery subscription box | change+box next+box
lock | locked+in commitment minimum+term
owner holder | died deceased death
donate charity | give+away
compensate compensation | goodwill apology sorry+voucher
unhappy | never+again bad+service
legal law rights | consumer+rights lawyer sue
terms conditions | small+print tcs
`;
