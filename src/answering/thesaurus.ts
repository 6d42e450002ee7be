/**
 * English words, each with words that people use in its place in a question; a pair stands once and counts both ways.
 * Written for this program. A line is a word, a colon and its substitutes, all in small letters.
 */
export const THESAURUS = `
abandon: leave desert ditch forsake quit drop discard
abbey: monastery convent
abbreviation: acronym initials letters
abdominal: belly stomach tummy abdomen gut visceral
ability: skill capability capacity competence aptitude capable power talent
able: capable can fit competent manage equipped
abnormalities: anomalies findings irregularities lesions defects oddities
abolish: scrap end eliminate ban repeal abolition outlaw
abolished: ended scrapped
abortion: termination
abroad: overseas foreign international elsewhere
abrupt: sudden sharp unexpected brusque
absent: missing away lacking gone
absolute: total complete utter outright
absolutely: completely totally definitely utterly
absorb: assimilate absorption
abstract: summary synopsis precis theoretical
absurd: ridiculous silly ludicrous crazy
abundance: plenty wealth profusion
abundant: plentiful ample copious lots rich
abuse: misuse mistreat mistreatment harm maltreatment exploit
academic: scholarly scientific university scholar researcher theoretical research
academy: school college institute
accelerate: quicken hasten acceleration
accent: pronunciation brogue dialect
accept: approve agree recognise acknowledge take admit tolerate
acceptable: satisfactory ok allowed tolerable permissible
access: use entry reach obtain availability admission open
accessories: extras attachments
accessory: extra attachment
accident: crash collision mishap
accidental: unintentional chance unplanned
accidentally: unintentionally
accidents: crashes collisions mishaps
accommodate: house lodge hold fit seat accommodation
accommodation: lodging housing rooms hotel stay quarters digs board
accompany: escort join attend
accomplish: achieve fulfil attain do complete accomplishment
account: profile login report
accounts: reports stories versions descriptions articles narratives profiles sources
accumulate: gather collect amass accrue accumulation
accuracy: precision correctness exactness accurate
accurate: precise exact correct true right reliable
accurately: exactly precisely correctly
accuse: charge blame allege indict accusation denounce
ace: excel master star
ache: pain hurt soreness
achieve: reach attain score manage get obtain realise fulfil hit
acid: sour tart acidic corrosive
acknowledge: recognise admit confirm acknowledgement
acquire: get obtain buy gain purchase acquisition procure
acquired: bought purchased acquisition swallowed takeover
acquisition: takeover purchase buyout
acreage: area surface land hectares size acres
acronym: initials
act: law perform behave statute deed
acted: played starred appeared performed
activate: enable start trigger activation
active: operating working live engaged running current involved present
activist: campaigner protester advocate
actor: performer player star thespian portrayed cast
actors: cast performers stars
actress: performer star played portrayed
actual: real true genuine factual concrete existing effective very
actually: really truly indeed
acute: sharp severe intense critical sudden
adapt: adjust modify alter change customise adaptation tailor
add: include append supplement join contribute sum
addicted: dependent hooked
addiction: dependence dependency habit
address: location url tackle contact
adequate: enough sufficient satisfactory ok
adjacent: next neighbouring adjoining bordering beside
adjust: change alter modify tweak adjustment tune
adjusted: corrected modified adapted changed tuned amended
adjustment: change alteration modification tweak correction adaptation
admire: respect esteem idolise admiration revere
admission: entry entrance acceptance enrolment admittance enter ticket
admissions: entry entrance intake acceptance
admit: concede confess grant recognise
adolescent: teenager teen youth juvenile
adopt: embrace adoption foster assume
adopted: passed accepted introduced approved embraced enacted implemented
adult: mature
advance: progress proceed improve advancement further
advanced: modern sophisticated developed
advancement: progress promotion development
advantage: benefit upside edge plus merit strength lead gain
advantageous: beneficial favourable helpful useful
adventure: exploit quest escapade
advertise: promote market publicise plug advert advertisement
advertising: marketing promotion publicity commercials adverts
advice: recommendation counsel guidance consultation tips advise
advise: recommend counsel suggest guide consult
affair: romance relationship liaison fling matter
affect: influence impact hit alter change concern
afford: spare affordable manage
affordable: cheap inexpensive reasonable budget economical
afraid: scared frightened fearful terrified
african: africa
aftermath: consequences result
afterwards: later after subsequently thereafter following
age: years old era
aged: old elderly ageing
agencies: authorities bodies regulators offices organisations
agenda: programme plan schedule
agent: assistant representative system broker bot
aggressive: hostile violent fierce belligerent
ago: before back earlier since previously
agree: concur match coincide consent accord tally consistent unanimous
agreement: deal contract accord treaty pact settlement consent arrangement understanding compact covenant
agriculture: farming agronomy
ahead: leading forward before beat outpace
aided: helped assisted supported backed facilitated
ailment: illness disease complaint
aim: goal target objective purpose intend intention plan seek strive
air: atmosphere broadcast fly
aircraft: plane airplane aeroplane
aired: broadcast shown televised
airline: carrier
airlines: carriers
airplane: plane aeroplane jet
airport: airfield aerodrome airdrome
aisle: gangway passage corridor
album: record lp cd recording release
albums: records lps discography
alcohol: booze spirits liquor drink
alcoholic: drinker boozy hard intoxicating boozer
alert: warn notify warning alarm notification inform
algorithm: procedure method
alias: pseudonym aka nickname
alibaba: qwen
alike: similar same equally identical
alive: living live surviving existing
allergic: hypersensitive intolerant
allergies: intolerances
allergy: intolerance hypersensitivity sensitivity allergic reaction
alliance: coalition union pact league partnership
allowance: quota limit benefit ration
allowed: permitted authorised approved licensed may legal cleared entitled
almost: nearly practically virtually approximately
alone: solo only single unaided independently solely
along: together alongside with
alphabet: script letters abc
alter: change modify amend alteration vary
alteration: change modification amendment variation
alternative: option substitute replacement instead choice other rival
altitude: height elevation
altogether: total overall combined together
alumni: graduates
amazing: astonishing incredible remarkable awesome wonderful
ambassador: envoy diplomat representative
ambition: aim goal dream aspiration
ambitious: driven aspiring
amend: change revise modify correct edit amendment
amount: quantity sum total volume figure number level
amounts: sums quantities totals volumes figures numbers
ample: enough plenty sufficient
amuse: entertain please amusement delight tickle
anaesthetic: anesthetic numbing
anaesthetist: anaesthesiologist anesthesiologist
analyse: examine study evaluate interpret assess investigate
analysis: evaluation examination study assessment review investigation breakdown interpretation scrutiny
analyst: expert broker researcher commentator
ancestor: forefather forebear forerunner antecedent ancestry
ancestors: forefathers forebears ancestry lineage roots
ancestry: lineage descent roots heritage origin bloodline origins extraction
ancient: old antique archaic early prehistoric
angel: seraph
angle: perspective viewpoint aspect side slant
angry: mad cross furious annoyed irate
animal: creature beast critter mammal
animals: creatures beasts fauna wildlife
animation: cartoon
anniversary: birthday jubilee commemoration
announce: declare reveal proclaim publicise announcement unveil
announced: declared disclosed reported revealed unveiled stated published proclaimed
announcement: statement declaration notice proclamation bulletin
annoy: irritate bother bug irk anger vex annoyance
annual: yearly
anonymous: unnamed nameless unidentified undisclosed unknown incognito blind
anthem: hymn
antibiotic: antibacterial penicillin
antibiotics: antibacterials
anticipate: expect foresee predict await forecast
antonym: opposite
anxiety: worry nervousness fear anxious nerves unease angst
anxious: worried nervous uneasy concerned
anywhere: somewhere everywhere wherever
apart: separate separated distant away aside
apartment: flat condo unit lodging home digs housing
apartments: flats condos housing
ape: monkey primate
api: interface endpoint
apologise: apologize apology sorry
app: application program software
apparent: obvious clear evident seeming
apparently: seemingly evidently supposedly
appeal: attract request plea attraction ask charm beg
appear: emerge seem surface feature figure
appearance: look looks aspect image exterior
appetizer: starter
application: use request submission usage program
apply: use hold request submit relevant concern file
appoint: name designate nominate choose hire
appointment: meeting booking slot date visit consultation rendezvous
appointments: meetings bookings slots
appreciate: value enjoy thank prize recognise
apprentice: trainee learner apprenticeship novice
apprenticeship: traineeship training
approach: method way near technique strategy
appropriate: suitable proper right fitting apt
approval: clearance authorisation permission licence certification consent nod permit
approve: authorise pass sanction ok permit endorse clear approval
approximate: rough estimated close inexact
approximately: about roughly around some nearly
apps: applications programs software
arbitrary: random chance
archaeologist: excavator archeologist
archipelago: islands
architect: designer planner creator
architecture: design
area: size surface region zone district extent
areas: fields regions zones domains sectors parts specialties territories disciplines places
arena: stadium hall
argue: quarrel dispute debate fight row contend claim argument
argument: dispute quarrel row debate reasoning disagreement spat
arise: occur emerge appear originate spring develop stem
arms: limbs manipulators weapons
army: military troops soldiers
around: about roughly nearly circa some throughout
arrange: organise plan order arrangement sort schedule
arrangement: setup layout plan deal order organisation
array: range collection selection
arrest: detain catch seize apprehend nick detention bust capture custody
arrested: detained apprehended captured nicked nabbed busted seized
arrival: coming landing advent arrive appearance reaching
arrivals: landings incoming
arrive: come reach land
art: artwork painting
artefact: artifact relic object
artificial: synthetic machine simulated fake ai
artist: painter performer sculptor musician
artistic: creative arty aesthetic
artists: painters performers
artwork: painting piece
ascent: climb rise climbing
ashamed: embarrassed guilty sheepish
asian: asia eastern
aside: besides except
ask: inquire enquire query request question pose quiz
asked: questioned requested queried inquired posed interviewed demanded polled quizzed
asleep: sleeping dozing napping out slumbering
aspects: features dimensions points sides facets criteria factors elements respects areas
assassinate: kill murder assassination slay
assassination: killing murder
assemble: build gather construct meet assembly join
assembly: parliament meeting gathering legislature
assert: claim state declare maintain insist affirm
asserts: claims maintains states says alleges contends affirms
assess: evaluate judge measure rate appraise gauge estimate assessment
assessed: evaluated judged rated reviewed examined measured tested checked appraised graded
assessor: examiner evaluator judge grader reviewer auditor inspector referee checker
assets: holdings property wealth
assign: allocate allot give designate appoint assignment delegate
assignment: task homework job coursework mission
assignments: tasks homework coursework
assist: help aid support assistance serve
assistance: help aid support backing hand service
assistant: aide helper deputy secretary pa
assisted: helped supported backed guided
associate: link connect relate affiliate tie association partner
associated: linked connected related affiliated
assume: suppose presume guess believe assumption
assumption: supposition premise presumption hypothesis belief guess
assure: guarantee promise reassure ensure pledge convince
asthma: wheezing
astrology: horoscope
astronaut: cosmonaut spaceman
astronomer: stargazer
astronomy: stargazing
asylum: refuge protection sanctuary
atheist: unbeliever
athlete: sportsman sportsperson player competitor
athletes: sportspeople players competitors
atm: cashpoint
atom: particle
atoms: particles
attach: connect add fasten link join append
attachment: enclosure
attack: assault strike raid hit invade offensive ambush onslaught
attacks: assaults raids strikes
attain: reach get gain attainment
attempt: try effort go endeavour bid seek shot stab
attend: visit attendance
attention: interest focus notice publicity coverage awareness spotlight buzz stir
attic: loft
attorney: lawyer solicitor barrister counsel
attract: draw lure entice attraction
attraction: draw sight lure landmark
attractions: sights
attractive: beautiful pretty handsome appealing fetching
attribution: credit crediting source ascription attributed
aubergine: eggplant
auction: bidding sale bid
audience: viewers spectators listeners public
audit: inspection check review examination verification inspect scrutiny assessment control
auditor: inspector checker examiner reviewer
authentic: genuine real true original
authentication: verification
author: writer novelist wrote penned scribe creator wordsmith
authorisation: permission clearance permit licence consent certification
authorise: authorize allow permit sanction license empower authorisation
authority: regulator agency body watchdog office administration supervisor power
authors: writers novelists
autobiography: memoir memoirs
automated: automatic computerised autonomous
automatic: autonomous machine automatically unaided
automobile: car vehicle motorcar
autumn: fall september october november
available: obtainable accessible purchasable usable ready
avenue: street road boulevard
average: mean typical median ordinary usual
avoid: prevent evade dodge escape avert sidestep shun
await: wait expect
awake: up conscious
award: prize honour medal trophy accolade grant give gong
awards: prize honours accolade trophy medal distinctions
aware: conscious informed mindful familiar
awesome: great brilliant impressive
awful: terrible dreadful horrible bad lousy
awkward: clumsy difficult uncomfortable
baby: infant newborn child toddler bairn tot bub
babysitter: childminder nanny sitter
bachelor: single unmarried
back: support rear return behind endorse spine
backbone: spine
backed: supported endorsed funded sponsored financed substantiated bolstered underpinned confirmed
backlog: queue pile arrears accumulation stack
backpack: rucksack bag knapsack
backup: reserve standby fallback replacement spare failover contingency substitute
bacon: rashers pork
bacteria: germs microbes
bad: poor terrible harmful evil nasty naughty rotten
badge: mark label sticker logo emblem seal symbol
badly: poorly ill wrongly severely seriously terribly
bag: win secure grab obtain land
baggage: luggage bags suitcases case belongings bag cases
bake: cook roast oven make
baker: bakery
balance: equilibrium
balcony: terrace veranda
bald: hairless balding
ballet: dance
ballot: vote poll
ban: prohibit forbid bar outlaw prohibition embargo banned block
band: group musicians ensemble outfit
bandage: dressing plaster
bands: groups ensembles
bandwidth: speed capacity
bank: lender rely count
banker: financier
banking: finance
banknote: bill note
bankrupt: insolvent bust broke ruined bankruptcy folded collapsed
bankruptcy: insolvency collapse
banned: forbidden prohibited outlawed illegal barred restricted
baptised: christened baptized
baptism: christening baptise
bar: threshold standard limit prohibit
barbecue: bbq grill cookout
bare: plain naked raw unadorned mere alone
bargain: steal haggle
barrister: lawyer advocate
base: foundation basis headquarters underlying located seat
basement: cellar
basic: fundamental simple elementary essential
basically: essentially fundamentally mainly
basis: foundation ground reason grounds underlying groundwork footing source
basket: cart
batch: lot group set bunch
bath: tub bathtub
bathe: wash swim bath clean
bathroom: toilet restroom washroom
batteries: cells
battery: cell accumulator
battle: fight combat conflict clash struggle war engagement encounter skirmish
battles: fights clashes
bay: gulf cove inlet
bbq: grill cookout
beach: seaside shore sand strand coast
beard: whiskers
bears: carries has displays holds
beast: creature
beat: outperform defeated outdo surpass overtake exceed top trounced outclassed win
beaten: defeated outperformed overtaken surpassed bested outdone topped outclassed trounced dethroned
beautiful: pretty lovely gorgeous stunning handsome
became: got
become: turn grow get
bed: bunk couch berth
bedroom: room chamber
bedside: local
bee: honeybee bumblebee
beef: meat steak
beer: ale lager brew
beg: plead ask implore entreat cadge
began: started commenced launched begun
begin: start commence launch open initiate
beginning: start onset origin opening outset commencement
behave: conduct behaviour
behaviour: behavior conduct actions manners acting demeanour way
behind: responsible trailing lagging backing
beijing: peking capital
belief: faith conviction opinion view creed religion idea trust
beliefs: faith convictions views
believe: think trust credit suppose reckon credible
belly: abdomen stomach tummy
belong: fit owned property
belongs: owned property owner possession
beloved: dear loved favourite cherished
bend: curve flex twist bow turn curl
beneficial: helpful useful good healthy
benefit: gain profit upside plus use help merit
besides: also additionally except beyond further
best: top finest highest strongest leading superior greatest ideal
bestseller: hit
bet: wager gamble stake
betray: deceive grass betrayal treachery
better: superior stronger improved finer outperform ahead higher
beverage: drink refreshment tipple liquid drinks
beverages: drinks refreshments
beyond: past outside over exceeding
bible: scripture
bicycle: bike cycle
bid: offer tender proposal
bids: tenders offers proposals procurement
big: large huge sizeable great considerable major size giant substantial extensive
bigger: larger greater higher more
biggest: largest greatest main highest major leading
bike: cycle motorcycle
bill: invoice cost charge account tab pay expense footing
billion: bn
billionaire: tycoon magnate mogul
bind: tie fasten attach stick join bond
bio: biography profile
biography: life memoir profile
biological: organic natural living
biologist: naturalist
bird: fowl
birds: fowl
birth: born delivery childbirth birthdate nativity
birthdate: birthday born dob
birthday: jubilee
birthplace: born hometown birth
biscuit: cookie cracker
bishop: prelate
bite: nip chew sting snap gnaw mouthful
bits: pieces parts details portions sections fragments
bitter: sharp sour acrid resentful
bizarre: odd strange weird peculiar
bladder: urinary cystectomy urological
blame: fault responsible culprit responsibility
bland: tasteless dull plain
blank: empty plain bare void
blast: explosion blow explode bang detonation
bleak: grim dreary gloomy
bleed: haemorrhage bleeding
bleeding: haemorrhage
blend: mix mixture combine merge combination fusion
blessing: approval consent nod endorsement
blind: sightless masked anonymised blinded
block: stop obstruct bar prevent hinder clog
blocked: locked barred banned
blocks: stops obstructs pieces units prevents bars chunks
blog: post weblog website article
blogger: writer author commentator poster
bloke: man guy chap fellow male
blood: bleed bleeding haemorrhage transfusion
bloom: flower blossom
blow: puff gust hit knock explode
blunders: mistakes errors howlers slips gaffes
blunt: dull frank
blurry: fuzzy unclear hazy
board: directors panel committee management council
boarding: embarking entering
boast: brag claim praise crow tout trumpet pride
boat: ship vessel craft
boats: ships vessels craft
bodies: corpses figures
bodily: physical corporal
body: organisation agency institution anatomy entity
boffins: scientists experts researchers scholars academics
boil: heat cook simmer bubble seethe
bold: brave daring courageous striking
bomb: explosive bombing
bombed: attacked
bond: tie link connection join attachment stick
bonds: securities
bone: skeleton orthopaedic osseous fracture orthopaedics
bones: skeleton skeletal
bonus: premium incentive reward perk
book: catalogue volume reserve
booking: reservation reserve book booked order hold
bookings: reservations
books: works titles novels volumes
boost: increase raise improve lift enhance strengthen push
border: frontier boundary limit
borders: frontiers boundaries neighbours adjoins touches abuts
bore: tire dull
boring: dull tedious uninteresting dreary
born: founded originated created invented arose native
borough: district municipality ward
borrow: borrowing
boss: manager chief head supervisor employer superior leader
bot: chatbot assistant ai robot program
bother: trouble disturb worry care upset concern
bottom: lowest last worst base foot
bought: purchased ordered obtained procured paid
bounce: rebound leap hop
boundary: frontier limit edge line
bourse: exchange
bowel: intestine gut colon
boxer: fighter pugilist prizefighter
boxes: categories crates packages cases
boxing: pugilism fighting
boy: lad son youngster kid
boyfriend: partner sweetheart dating lover
brag: trumpet crow
brain: mind head neural cerebral intellect
brainchild: invention creation idea product concept work
branch: office outlet division
branches: offices sectors subsidiaries divisions sites locations departments fields
brand: make label trademark marque
brands: makes labels manufacturers names makers trademarks products companies models
brave: courageous heroic fearless daring
bread: loaf
breadth: width wideness
breadwinner: earner provider
break: pause interruption outage rupture fracture fail snap crack disruption violate
breakdown: failure split outage distribution malfunction details
breakfast: brekkie
breakthrough: advance discovery
breast: chest mammary mammogram mammography
breastfeeding: nursing
breath: respiration breathing
breathe: inhale respire breath exhale respiration breathing
breathing: respiration
breed: race kind type strain variety reproduce rear
breeds: races types
brewery: brewer
bribe: payoff backhander kickback
bride: newlywed
bridge: crossing overpass viaduct
brief: short quick concise fleeting
briefly: shortly
bright: shiny clever brilliant light vivid
brightness: luminosity light brilliance magnitude
brilliant: excellent clever genius superb
bring: deliver carry yield take fetch provide produce convey
brittle: fragile breakable crisp
broad: wide extensive general comprehensive sweeping
broadband: internet bandwidth
broadcast: transmit show screen televise programme transmission
broadcaster: tv television radio network bbc
broader: wider larger bigger
broke: failed stopped split exceeded
broken: faulty defective split failed fractured
brook: stream creek
brother: sibling bro
brothers: siblings bros
brought: delivered carried took yielded transported produced introduced
brow: forehead
browse: surf search
bruise: contusion
brush: sweep scrub clean comb
brutal: cruel savage vicious violent
buddy: friend pal mate chum
budget: funds money finances spending
buffet: smorgasbord
bug: error fault glitch insect
build: make construct create develop manufacture produce
builder: constructor contractor maker architect
building: structure edifice construction block property premises tower
buildings: structures edifices constructions
built: made constructed created developed produced manufactured assembled designed
bulb: lamp
bulk: mass most size
bulky: big large unwieldy
bull: ox
bunch: group cluster bundle pack
bundle: package pack set combine group collection kit
burden: load weight strain
burglary: theft housebreaking
burial: funeral interment grave entombment buried
buried: interred grave tomb entombed
burn: scorch blaze char combustion incinerate scald
bursary: grant scholarship
burst: explode pop rupture split break
bury: inter entomb burial buried inhume
bus: coach omnibus shuttle minibus
buses: coaches
business: company firm trade enterprise commerce outfit commercial
businessman: entrepreneur tycoon industrialist executive
busy: occupied engaged hectic crowded
butcher: slaughter
buy: purchase obtain procure order get
buyer: purchaser customer shopper
buyers: customers purchasers clients purchaser orderers
bylaws: rules statutes
byline: author writer journalist
cab: taxi minicab
cabin: hut lodge cottage
cabinet: government ministers executive cupboard
cable: wire line cord fibre lead wired
cafe: bistro
cake: gateau sponge tart
calculate: compute reckon determine estimate calculation
calculation: computation sum estimate reckoning
calendar: schedule timeline timetable dates diary agenda
call: phone ring name telephone dial term label contact bell
called: named titled dubbed termed labelled
calm: quiet peaceful soothe relaxed still tranquil placid pacify
calorie: kcal
calories: energy kcal
came: arrived appeared originated reached got emerged
camera: lens endoscope optics imaging viewfinder
campaigning: canvassing electioneering
camping: tenting campsite
campsite: campground
campus: university site grounds
canal: waterway channel
cancel: scrap terminate annul revoke end cancellation stop undo
cancellation: termination annulment revocation cancelled
cancer: tumour tumours malignancy carcinoma oncology neoplasm
candidate: contender applicant entrant participant nominee contestant
candy: sweets confectionery
cannot: unable impossible incapable
canyon: gorge ravine valley
cap: limit ceiling maximum
capable: competent can powerful skilled fit
capacity: volume size room seats
cape: headland promontory cloak
capital: money funds funding finance
captain: skipper leader commander
capture: catch seize take grab conquer
car: vehicle motorcar auto motor wheels ride drive
card: sheet document
cardiac: heart
care: treatment attention healthcare
career: profession job background
careful: cautious wary attentive prudent
caregiver: carer nurse
careless: sloppy negligent reckless
carer: caretaker nurse
cargo: freight load goods
carried: performed conducted done executed transported
carrier: courier transporter
carry: transport take bear hold convey lug
cars: automobiles vehicles autos
cart: trolley wagon tower
cartoon: comic
carve: cut sculpt engrave chisel hew
cases: operations procedures instances patients examples examinations occurrences situations
cash: money funds capital currency payment
cast: throw team group form
castle: fortress palace fort
casual: informal relaxed occasional
casualties: victims losses
cat: kitty feline tomcat pussycat moggy puss
catalogue: list directory collection inventory register
catastrophe: disaster calamity
catch: snag drawback downside problem detect hitch
category: class group type kind division classification heading field section
cathedral: minster church
cats: felines
cattle: cows livestock oxen
caught: spotted detected found captured noticed discovered got trapped
cause: reason lead trigger source origin
cautious: wary prudent
cave: cavern grotto hollow
cease: stop end halt finish discontinue quit terminate
ceasefire: truce armistice
ceiling: maximum limit top
celebrate: mark commemorate party rejoice observe celebration honour
celebrated: marked observed famous
celebration: party festivity festival feast commemoration event
celebrity: star personality vip famous
cell: mobile
cellphone: mobile cell phone
cemetery: graveyard churchyard
census: survey
cent: percent percentage proportion
centimetres: centimeters cm inches
central: middle main key inner
centre: middle facility institution hub institute core clinic heart
century: age era
ceo: boss head director leader
ceremonial: ritual formal official
ceremonies: rituals rites
ceremony: ritual rite service celebration
certain: sure definite particular specific confident undoubted some guaranteed assured
certificate: certification licence permit document approval attestation credential paper
certified: approved licensed authorised cleared accredited validated attested confirmed registered
chain: series sequence string succession link
chairman: chair chairperson head
challenge: difficulty dispute contest problem compete test
champion: winner leader best titleholder victor advocate top
championship: title tournament competition league crown cup contest
championships: titles tournaments
chance: opportunity likelihood probability odds possibility luck coincidence random shot
change: shift modify transformation revise difference
changeable: variable unstable fickle
channel: route outlet path means
chap: man guy fellow
chapter: section part
character: personality role nature figure part letter
characterise: characterize describe mark distinguish typify define
characteristic: feature trait typical attribute property quality hallmark
charge: fee price cost ask payment
charger: adapter
charges: fees costs bills
charity: nonprofit foundation
charming: delightful lovely pleasant
chart: table ranking graph diagram leaderboard
chase: pursue follow hunt pursuit
chat: talk conversation speak gossip natter discuss message
chatbot: assistant llm
chats: conversations dialogues talks exchanges discussions dialogs
chattiness: verbosity wordiness talkativeness rambling loquacity
chauffeur: driver
cheap: inexpensive bargain economical
cheaper: undercut
cheat: deceive trick swindle con defraud fraud
checked: verified inspected audited reviewed examined tested confirmed vetted scrutinised
checker: reviewer verifier inspector examiner tester controller
checklist: list rubric criteria catalogue
checkout: till payment pay
checkup: examination
cheer: applaud root hearten shout encourage
cheerful: happy merry jolly sunny
chef: cook
chemical: substance compound
chemist: pharmacist pharmacy dispenser drugstore dispensary
cheque: check
chest: thorax thoracic
chew: munch gnaw crunch
chic: stylish smart elegant fashionable
chicken: hen fowl poultry
chief: head leader main director principal top chair
child: kid minor youngster children toddlers
childcare: daycare nursery babysitting
childhood: youth boyhood girlhood upbringing infancy
children: kids paediatric minors youngsters pediatric
chilly: cold cool nippy
chip: processor microchip fry
chips: fries crisps
choice: selection option pick decision variety preference
choir: chorus
choose: select pick opt decide prefer elect settle
chop: cut slice hack dice hew
chorus: refrain
chosen: selected picked elected decided opted preferred named
christmas: december xmas holidays
chronic: lasting persistent
chronology: timeline order sequence history
church: chapel parish congregation
churches: chapels cathedrals
cigarette: fag cig smoke
cinema: movies film
circular: round disc
circulate: spread distribute
circumference: perimeter girth size
circumstance: situation condition event
citation: reference quote source quotation footnote
cite: quote mention refer reference name credit invoke
cities: towns municipalities metropolises
citizen: national resident inhabitant subject citizenship
citizens: nationals residents people inhabitants population public
citizenship: nationality naturalisation naturalization passport
city: town place municipality metropolis location
civil: civilian polite civic
claim: state demand allege maintain say request application
claims: demands assertions applications
clan: tribe family house
clap: applaud applause
clash: conflict contradict collide disagree dispute
class: group type rank level tier classification grade
classic: traditional conventional typical standard usual ordinary
classification: grouping categorisation categorise rating sorting ranking
classify: categorise sort group class rank classification order
classmate: schoolmate
classroom: schoolroom class
clean: pure spotless unblemished flawless
clear: obvious plain transparent remove evident delete empty
clearance: permission nod certification permit
cleared: approved authorised permitted licensed
clearly: obviously plainly evidently distinctly
clerk: secretary administrator cashier
clever: smart intelligent brainy sharp ingenious capable
client: customer consumer
clients: customers clientele
cliff: precipice bluff crag
climate: weather
climb: rise increase grow jump ascend surge
clinic: hospital practice infirmary institution surgery
clinician: doctor physician medic practitioner specialist
close: near tight narrow nearby shut end adjacent slim
closest: nearest next
closure: shutting closing shutdown
cloth: fabric material textile
clothes: clothing garments apparel outfit wear garb togs gear dress
clothing: garments apparel attire
cloud: mist haze
cloudy: overcast grey
club: team association society nightclub
clubs: teams associations societies
clumsy: ungainly bungling
cluster: group clump
cny: yuan rmb renminbi
co: company joint together partner
coach: train trainer teach instruct manager tutor
coalition: union
coarse: rough crude vulgar
coast: shore seaside seashore shoreline coastline seaboard waterfront littoral
coastal: seaside shore littoral
coastline: shoreline shore seaboard
coat: jacket overcoat layer
coats: doctors physicians medics
code: software number program identifier
coffee: espresso java brew
coin: coinage change
coincidence: accident luck
coins: change coinage cash
cold: freezing cool icy frosty
collapse: fall crumble crash downfall
colleague: coworker workmate associate
collect: gather amass assemble fetch collection
collection: set pool group compilation corpus assembly
collective: joint shared common group
college: university uni school
colonial: imperial
colonised: colonized settled
colony: settlement possession dependency
color: colour shade hue tint
colossal: huge giant enormous massive
colour: shade hue tint
colourful: colorful bright vivid multicoloured
colours: colors shades hues
combat: fight fighting conflict warfare tackle
combine: mix merge join unite pool combination
combined: together joint total overall merged united mixed
come: originate stem derive hail
comedian: comic funnyman humorist
comedy: humour sitcom
comfort: console ease soothe reassure cosiness solace
comfortable: cosy comfy relaxed
command: control lead order instruct direct mastery instruction
commander: leader general
commence: start open initiate launch commencement
comment: remark statement say observation commentary opinion react respond
commentary: remarks opinion analysis observations notes editorial
commercial: trade advert advertisement
commercially: business
commission: order fee charge hire engage percentage
commit: perpetrate do pledge devote dedicate
commitment: dedication pledge promise obligation devotion duty
committee: panel council commission body group jury
common: usual frequent widespread shared ordinary joint typical popular prevalent mutual
commonly: usually often generally frequently
communicate: talk contact speak convey share communication
communication: contact message talk conversation correspondence
community: society group people public
compact: small dense little
companies: firms businesses corporations enterprises
companion: friend partner mate escort sidekick
company: firm manufacturer corporation enterprise maker outfit vendor developer group
comparable: similar equivalent like alike
comparatively: relatively rather fairly
compare: versus contrast relative match comparison differ weigh
comparison: contrast versus benchmark difference juxtaposition
compatible: suitable consistent
compensate: repay reimburse refund recompense compensation
compensation: damages reimbursement payment refund redress pay payout indemnity
compete: rival vie contend contest competition
competent: skilled qualified
competition: rivals contest competitors rivalry race contenders
competitors: rivals opponents contenders challengers peers
compile: collect assemble gather
complain: object criticise grumble protest moan gripe grouse
complaint: grievance objection criticism complain gripe moan grumble protest dissatisfaction
complaints: grievances objections criticisms
complete: full whole finish entire total finished thorough end all
completely: totally entirely fully wholly utterly
complex: complicated intricate involved difficult
compliance: conformity obeying adherence observance conform fulfilment
complicated: difficult intricate hard
complications: problems issues difficulties trouble incidents setbacks
component: part element piece ingredient
components: parts elements pieces modules constituents units ingredients
compose: write create pen composition score
composed: wrote written created
composer: wrote composed musician
composition: makeup structure piece constitution ingredients work
compound: mixture combination
comprehensive: full complete thorough
comprise: consist include contain constitute
compulsory: mandatory required obligatory must necessary
computer: machine pc workstation laptop digital
computers: pcs machines laptops
conceal: hide cover disguise mask bury
conceive: devise imagine conception
concentrate: focus think concentration centre
concentration: density level amount focus
concept: idea notion theory
concern: worry relate company regard anxiety involve issue
concert: gig show performance tour recital
concerts: gigs shows
concise: short succinct
conclude: infer finish end deduce decide sign close
conclusion: finding result verdict inference summary end outcome judgement takeaway
concretely: specifically exactly actually precisely
condemn: denounce criticise sentence convict censure
condition: state requirement illness term disease
conditions: terms requirements circumstances diseases criteria illnesses provisions prerequisites restrictions strings
conduct: lead run direct perform manage
conductor: maestro
conference: congress meeting convention symposium event summit assembly
confess: confession acknowledge
confident: sure convinced
confidential: secret private classified
configuration: setup setting arrangement version
confirm: verify prove validate check approve establish confirmation
confirmation: proof verification approval validation
confirmed: verified proven corroborated validated substantiated established attested
conflict: war fight dispute fighting struggle hostilities
conflicting: contradictory contradicting differing inconsistent opposing clashing diverging incompatible discrepant
conformity: accordance agreement consistency adherence match
confront: face challenge tackle encounter
confuse: puzzle baffle bewilder confusion muddle
confused: muddled mistaken lumped mistook
confusion: muddle bewilderment disorder uncertainty
congress: convention meeting assembly parliament symposium
connect: link join plug tie connection couple
connection: link tie line relation relationship network association hookup linkage
conquer: defeat beat overcome subdue conquest vanquish
conquered: defeated captured
conquest: takeover defeat capture invasion victory conquering
conscious: deliberate
consecutive: successive running straight
consent: permission okay
consequence: result effect outcome upshot
consequently: therefore so hence
consider: regard deem view consideration contemplate see
considerable: large substantial significant
consideration: thought factor attention deliberation concern
consist: contain include formed
consistent: steady constant uniform
console: workstation cockpit controls
constant: steady continuous fixed unchanging perpetual
constantly: always continually nonstop
constipation: constipated
constituency: seat
constitute: form be compose represent
constitution: charter
construct: make erect construction create
constructed: erected
construction: erection structure assembly build making built
consulate: embassy
consult: ask see refer confer consultation
consultation: discussion conversation visit session talk
consume: eat use drink devour ingest consumption take
consumer: customer user buyer
consumption: use intake usage eating
contact: reach touch connection
contagious: infectious catching transmissible communicable spread transferable spreads
contain: include hold have cover feature carry encompass
contemporary: modern current
contenders: rivals challengers candidates entrants participants
content: material text matter substance information
contest: tournament race match dispute battle contend rivalry
continent: landmass region mainland
continents: landmasses
continue: keep last proceed persist resume
contraception: contraceptive
contracts: deals agreements orders tenders arrangements awards commissions
contradict: disagree conflict refute deny dispute oppose rebut inconsistent
contraption: gadget device machine apparatus thing gizmo
contrary: opposite opposed reverse contradict
contrast: difference differ distinction
contribute: help provide participate give
contribution: donation input gift part payment share role
control: steer operate manage direct govern supervise run handle manoeuvre
controversial: disputed contentious debatable
controversy: dispute scandal argument row
convenient: handy easy suitable practical
conventional: traditional standard ordinary usual
conversations: dialogues talks discussions exchange consultation
conversion: change transformation switch exchange convert
convert: change transform switch exchange translate
converted: switched changed turned transformed exchanged swapped adapted
convey: express transport
convict: sentence conviction prisoner criminal
convicted: sentenced conviction
convince: persuade satisfy
cook: prepare make fry roast grill
cooked: fabricated faked manipulated rigged massaged invented doctored
cooking: cookery cuisine
cool: chill refrigerate fashionable
cooperate: collaborate cooperation
cooperation: collaboration teamwork partnership
coordinates: latitude longitude position
cop: policeman officer
cope: manage handle master
copy: duplicate replica imitate reproduction clone imitation text version
copyright: rights licence
corn: maize sweetcorn
corners: angles edges regions nooks
coronation: crowning crowned enthronement
corporation: firm business enterprise group concern conglomerate
corpse: body remains
correct: right fix rectify true proper
corrected: fixed amended rectified revised controlled compensated normalised
correctly: rightly properly right precisely truly
correspond: match write agree tally correspondence
corridor: hallway passage
corruption: bribery graft fraud
cost: price expense fee expensive spend
cosy: cozy snug warm
couch: sofa settee
cough: coughing hack
council: assembly
count: number total tally matter figure qualify
countless: many innumerable myriad endless
countries: nations states lands republics
country: nation state land territory homeland republic place market
countryside: country landscape rural
county: shire district region
coup: overthrow putsch takeover rebellion
couple: two pair partners
coupon: voucher code
courageous: heroic fearless
courgette: zucchini
courier: messenger
course: training class path route run lesson programme direction
court: tribunal judge legal bench
cover: include encompass span extend comprise report apply
coverage: reporting reports press articles stories range scope
cow: cattle heifer
cpu: processor chip
crack: solve split fracture hack beat
craft: trade skill handicraft
crash: collision collide smash wreck freeze
crater: hole hollow
crawl: creep slither edge inch
crazy: mad insane nuts bonkers
create: make invent produce design develop generate found
created: made developed designed invented founded established produced originated
creation: making invention formation production founding product
creative: imaginative inventive original
creator: maker inventor originator founder designer
creature: being
credible: believable trustworthy plausible reliable convincing authoritative reputable
credit: recognition praise acknowledge merit attribute honour ascribe kudos loan
creditor: lender
creek: stream inlet
creep: sneak tiptoe slink
crew: team staff personnel group
crime: offence felony wrongdoing offense
crimes: offences felonies offenses
criminal: crook offender illegal felon lawbreaker
criteria: standards requirements yardstick benchmarks rubric measures considerations
critical: crucial vital serious key
criticise: attack object slam knock blame
critics: detractors sceptics doubters opponents naysayers reviewers complainers
critique: criticism review objection complaint appraisal assess criticise
crop: harvest produce
crops: harvest produce plants
cross: pass traverse span transverse
crowd: people audience mass public throng
crown: title throne trophy win
crucial: vital key essential
crude: raw rough unrefined
cruel: mean unkind vicious
crunchy: crisp crispy
crush: squash squeeze press grind smash pound
cry: weep sob shout tears bawl blub
crypto: cryptocurrency
cryptocurrency: coin
ct: tomography
cuisine: food dishes
cultural: culture artistic
culture: civilisation customs arts
cumulative: total accumulated overall aggregate
cup: trophy tournament mug
cupboard: closet wardrobe
cure: remedy heal treatment treat therapy curable antidote healing
curious: inquisitive nosy odd strange
currency: money coin banknotes coinage notes
current: present latest now today existing recent ongoing
currently: now presently today
curve: trend arc learning
cushion: lead margin gap buffer advantage pad
custom: tradition habit practice
customary: usual traditional habitual
customer: shopper
customers: purchasers users consumers clientele takers
customs: duty traditions
cut: reduce lower slash shrink reduction decrease trim incision
cute: sweet adorable pretty
cv: resume curriculum
cycle: period loop round
cycling: biking
cyclist: biker
cyclone: hurricane typhoon
dad: father daddy papa parent
daily: everyday routine
damage: harm hurt injury injure destruction spoil ruin break
damaged: broken harmed faulty spoilt defective smashed cracked bashed ruined dented
damp: wet moist humid
dance: move disco boogie dancing ball
dancer: ballerina performer
dancing: ballet
danger: risk hazard threat peril harm menace unsafe jeopardy
dangerous: risky unsafe hazardous perilous harmful deadly
dare: challenge venture
daring: adventurous
dark: dim black unlit shadowy
data: information figures numbers statistics records facts evidence dataset
databases: records registry repositories sources
date: day time
dating: seeing courting relationship
daughter: girl child offspring
daughters: girls children offspring kids
dawn: sunrise daybreak beginning
day: daytime
daycare: nursery creche
deactivate: disable suspend close delete
dead: deceased lifeless killed broken late died
deadline: cutoff
deadly: lethal fatal mortal killer poisonous
deal: contract transaction handle order bargain
dealer: distributor seller reseller trader vendor retailer merchant wholesaler
dear: expensive precious
dearer: pricier costlier
dearest: priciest costliest
death: die died passing demise decease dead fatality end loss expiry
deaths: fatalities died killed casualties mortality
debate: discussion discuss dispute
debt: liability owe borrowings arrears owing
debts: liabilities arrears
debut: premiere launch introduction
decade: period
deceased: late died departed
deceive: trick fool mislead con dupe deception
decent: respectable good fair proper
decide: determine judge rule resolve decision settle
decision: ruling verdict resolution judgement determination conclusion
declare: state claim proclaim say
decline: fall refuse decrease drop reject worsen
decorate: adorn embellish ornament decoration paint
decoration: ornament adornment trimming medal trinket
decrease: reduce fall drop lower lessen reduction shrink diminish
decree: order edict ruling
dedicate: devote inscribe dedication
deep: profound thorough intense
defeat: beat overcome loss overthrow vanquish thrash losing
defeated: outperformed lost trounced outdone surpassed
defect: fault flaw problem bug
defective: faulty flawed malfunctioning kaput bust
defence: defense protection guard shield defend military
defend: protect guard shield safeguard
defender: back
defense: protection
deficit: shortfall shortage loss
define: mean describe specify definition explain
defines: specifies determines describes establishes characterises explains
definition: meaning explanation description sense
degree: level extent qualification diploma bachelor master award title doctorate
degrees: qualifications diplomas
deity: god goddess divinity
delay: latency lag wait postpone lateness setback
delete: remove erase wipe deletion cancel scrub close scrap
deletion: removal erasure erasing
deliberate: intentional planned
deliberately: intentionally knowingly
delicate: fragile fine frail
delicious: tasty yummy scrumptious mouthwatering
delighted: pleased happy thrilled
deliver: send ship supply distribute delivery provide
delivered: shipped supplied provided dispatched
deliveries: shipments consignments
delivery: shipment supply handover dispatch transport
delta: estuary mouth
demand: require need request appetite requirement
demise: end downfall passing
democracy: democratic republic
demographics: population
demolished: destroyed
demon: devil
demonstrate: show prove display protest illustrate demonstration
demonstration: demo showing display presentation proof show
denied: rejected refuted disputed refused rebutted
dense: thick heavy
densely: thickly heavily crowded
density: thickness compactness
dental: tooth teeth
deny: refuse reject dispute denial rebut
depart: leave go departure exit
department: unit ward division section office ministry branch faculty service
departs: leaves goes
departure: leaving exit going withdrawal
depend: rely hinge reliance conditional dependent
depict: show portray represent illustrate describe picture paint
depiction: portrayal representation picture image illustration
deployed: used installed employed stationed implemented
deposit: lay bank store security prepayment
depot: warehouse storehouse station
depressed: sad depression
depression: slump melancholy blues despondency sadness
depth: deepness depths
deputy: vice
derive: originate stem obtain get derivation descend
dermatology: skin dermatological
descend: fall drop sink descent
descendant: offspring heir progeny scion descended
descendants: offspring heirs progeny issue
descent: origin lineage heritage extraction roots
describe: explain outline portray tell summarise
description: account portrayal explanation characterisation depiction summary details profile outline
desert: wasteland
deserve: merit earn warrant
deserves: merits earns warrants worthy entitled
design: plan draw layout style pattern drawing blueprint look
designed: intended conceived meant made developed engineered devised planned
designer: stylist planner
desirable: wanted attractive
desire: want wish longing crave fancy yearn hope
desperate: hopeless frantic
despise: hate loathe detest scorn
dessert: pudding sweet afters
destination: goal
destroy: ruin demolish wreck devastate destruction raze annihilate
destroyed: ruined wrecked
destruction: ruin demolition devastation wrecking downfall end
detailed: thorough comprehensive specific exhaustive extensive elaborate precise full
detain: hold imprison keep custody detention
detect: find notice spot discover discern sense identify
detection: spotting identification recognition finding discovery diagnosis detect identifying
detective: investigator sleuth
determine: establish ascertain set settle
determined: resolute decided set
develop: grow evolve make design expand form
developer: maker creator builder manufacturer designer inventor author producer programmer
development: growth creation evolution progress expansion building
device: machine apparatus gadget instrument tool product equipment system robot appliance
devise: invent create design
devote: give devotion
devoted: loyal dedicated faithful
diagnoses: findings detects identifies recognises conclusions determines
diagnosis: diagnose identification finding assessment
diagnostic: diagnosis diagnosing detection examination imaging
dialect: vernacular patois
dialogues: talks discussions exchanges consultation
diameter: width size across calibre
diamond: gem jewel
diarrhea: diarrhoea
dictator: tyrant despot autocrat
dictionary: lexicon wordbook glossary
die: perish expire succumb
died: perished
dies: death dead perishes
diet: food nutrition slimming
differ: vary disagree difference diverge distinguish
difference: distinction gap variation disparity discrepancy
different: other distinct another various unlike differing separate
difficult: hard tough tricky challenging thorny demanding
difficulty: problem trouble hardship hitch
dig: excavate delve investigate research probe unearth
digest: absorb process digestion
digests: summaries overviews roundup recaps
digital: electronic computerised online
digits: numbers figures numerals number code
diligent: industrious
dim: faint weak
dimension: size measurement extent
dimensions: size measurements proportions width length
dinner: supper tea
dinosaur: dino
diploma: qualification certificate
diplomat: envoy emissary
direct: guide manage lead straight direction
directed: director helmed filmmaker made shot
direction: way heading route bearing guidance
directions: way route instructions
directive: law regulation legislation rules mdd guideline
directly: straight immediately
director: head manager boss leader executive chair
dirty: filthy unclean mucky grubby soiled
disability: handicap impairment
disable: stop
disabled: handicapped impaired
disagree: dispute diverge conflict object divided
disappear: vanish fade disappearance
disappearance: vanishing loss extinction
disappoint: fail dismay disappointment
disappointment: letdown disillusion dismay frustration
disaster: calamity
disasters: catastrophes calamities
disastrous: catastrophic terrible ruinous
discard: dump dispose bin ditch
discipline: subject field sport branch punish control
disciplines: fields specialties subjects branches specialisms
disclose: reveal tell divulge publish
disclosure: announcement filing publication statement revelation release
discography: records releases
disconnect: unplug detach undo
discount: reduction rebate offer deal cheaper concession markdown voucher
discounts: reductions deals
discover: find uncover learn discovery unearth
discovered: found discovery uncovered detected spotted identified
discoverer: finder found explorer discovered
discoveries: findings breakthroughs
discovery: finding find discoverer
discriminate: distinguish discrimination
discuss: discussion converse
discussion: talk conversation chat dialogue discourse
disease: illness sickness disorder ill complaint malady pathology
diseases: illnesses disorders
disguise: mask camouflage costume hide
disgusting: revolting gross nasty foul
dish: antenna plate
dishes: meals food plates
dishonest: lying deceitful crooked corrupt
disk: drive disc
dislike: hate object aversion loathe disapprove
dismiss: fire sack reject dismissal discharge
dismissal: firing sacking removal discharge termination layoff
disorder: condition illness
dispatch: send ship post
display: show screen exhibit present monitor
dispose: dump disposal
dispute: question quarrel
dissertation: thesis paper treatise
dissolve: melt disband liquefy dissolution
distance: kilometres miles range gap span separation
distant: far remote faraway removed
distinct: separate clear
distinctive: characteristic special unique
distinguish: differentiate discern recognise
distribute: share spread distribution allocate
distributes: sells supplies markets delivers vendor distributor
distribution: spread delivery sharing supply allocation range
district: neighbourhood quarter ward
disturb: upset interrupt trouble disrupt disturbance
dive: plunge plummet jump swim swoop
diverse: varied different mixed
divide: split separate share part division partition
dividend: payout distribution
divine: holy godly heavenly
division: split section separation sector unit
divorce: split separate separation divorced
divorced: separated
dizziness: vertigo giddiness
dizzy: lightheaded giddy faint
dna: genes
do: perform make act work
dob: birthday
dock: harbour pier port
docs: doctors physicians medics documents
doctor: physician gp medic doc practitioner quack
doctorate: phd
doctors: physicians medics practitioners specialists gp professionals
documents: papers files paperwork records texts documentation
dog: hound puppy canine pooch mutt doggie pup
dogs: hounds canines pooches
dollars: usd bucks
domestic: home local national inland homegrown
dominant: main leading prevailing ruling
dominate: lead control prevail rule
donate: give contribute gift donation present
donation: gift charity present grant giving
donations: gifts contributions
donkey: ass
donor: giver contributor
door: entrance gateway opening
dosage: dose amount quantity dosing
dose: amount quantity measure portion
double: twice twofold dual duplicate twin two
doubt: uncertainty question suspicion distrust disbelief mistrust
doubtful: questionable dubious uncertain suspicious unreliable shaky iffy unclear sceptical
downfall: fall ruin end
download: obtain get fetch save install
downtown: centre central
dozens: tens many scores numerous
draft: sketch outline version write conscription
drag: pull haul tow draw lug
drain: empty sewer exhaust
drama: play
dramatic: striking theatrical sudden
draw: sketch tie pull derive
drawing: sketch picture illustration
drawn: attracted pulled sketched taken derived tied concluded level
dream: wish hope vision aspiration goal
dress: wear clothing outfit gown frock attire garment
drift: float wander stray
drink: sip swallow gulp down swig tipple booze
drinks: refreshments
drive: motor steer ride operate journey travel
driver: motorist
drivers: motorists chauffeurs
driving: steering propelling powering motivating behind pushing
drop: fall reduce sink dip lower slump plunge
dropout: quitter leaver
drown: sink drowning
drug: medicine medication pharmaceutical remedy
drugs: medicines medication narcotics pharmaceuticals meds pills
drugstore: pharmacy
drummer: percussionist drums
drunk: intoxicated tipsy plastered inebriated
drunken: intoxicated inebriated
dry: arid parched dehydrated waterless dried
due: owing expected scheduled because
dull: dreary matt
dumb: stupid mute silly
dump: tip ditch landfill
durable: lasting hardwearing tough sturdy
duration: length time period span term
dusk: sunset nightfall twilight
dust: dirt powder hype
duty: obligation responsibility task requirement must job liability tariff tax
dwell: live reside inhabit stay settle lodge
dwelling: home house residence
eager: keen enthusiastic willing
ear: auditory
earlier: previous before prior former sooner preceding older past formerly
earliest: soonest oldest initial
early: initial soon premature
earn: make gain receive profit income win revenue
earnings: income pay salary wages revenue profit
earth: world globe planet ground
earthquake: quake tremor shock
easier: simpler lighter
easily: simply readily
easy: simple effortless straightforward painless
eat: feed devour dine diet have ingest munch scoff
eccentric: odd unconventional quirky
eclipse: darkening
economic: financial business commercial economy monetary
economical: thrifty
economise: economize save
economy: gdp
edge: lead margin border superiority rim
edible: eatable
edit: change revise alter modify correct update
edition: version issue release variant number
editor: reviser
educate: teach school train instruct education tutor
educated: schooled taught trained studied attended
education: schooling teaching training studies learning instruction educated study graduate degree
effect: impact result influence outcome repercussion
effective: successful working efficient
efficient: economical productive
effort: work exertion trouble labour
eight: octet
elaborate: complex ornate
elder: older senior
elderly: old senior ageing pensioners
elect: vote pick election select
elected: election
election: vote poll ballot polls voting choose referendum
elections: polls vote ballots voting
electric: electrical powered
electrical: power
electricity: power current energy
elegant: stylish graceful
element: part
elementary: primary
elevation: height
elevator: lift hoist
eligible: qualified entitled allowed
eliminate: remove eradicate exclude elimination
else: other another additional further more besides different otherwise
elsewhere: outside
email: mail message write inbox
emails: mails messages
embargo: sanctions
embarrass: shame humiliate embarrassment
emblem: symbol logo crest
embrace: hug cuddle hold accept
emerge: surface
emergency: crisis failure accident urgent breakdown unforeseen
emigrate: migrate relocate resettle
eminent: distinguished famous notable
emission: discharge release output emit exhaust
emit: discharge release radiate
emotional: moving sentimental touching
emperor: ruler monarch sovereign
emphasise: emphasize stress highlight underline accentuate emphasis
empire: realm dominion imperial kingdom
employ: use hire staff workforce engage apply
employed: hired working
employee: worker staffer
employees: staff workers workforce personnel headcount team
employer: company firm workplace
employment: jobs work position occupation workplaces job labour
empty: vacant void bare
enable: allow let permit
enclose: surround include attach encircle
encounter: meet face meeting experience
encourage: support inspire urge motivate promote encouragement hearten
encryption: encoding encrypted scrambling
end: finish stop expire final
endangered: threatened rare
ending: end finish conclusion close finale
endless: infinite unending eternal
endure: bear last suffer stand tolerate withstand undergo
enemy: foe adversary opponent rival nemesis
energetic: lively active vigorous
energy: power
enforce: impose implement apply force enforcement
engage: hire occupy involve
engaged: betrothed occupied
engagement: betrothal engaged involvement proposal
engine: motor machine
engineers: technicians developers builders designers
enhance: improve strengthen better increase enhancement
enjoy: like love enjoyment relish
enjoyment: pleasure fun delight joy
enlarge: expand extend increase magnify enlargement
enormous: huge giant massive vast immense
enough: sufficient suffice plenty
enquire: inquire query enquiry
enquiry: question query inquiry request investigation
enrol: enroll register join enlist enter enrolment subscribe matriculate apply admission
enroll: register join enrollment
enrolment: registration enrollment intake
ensure: guarantee secure
entail: involve mean require imply
enter: access join penetrate input register
enterprise: firm undertaking
entertain: host entertainment please treat
entertainment: amusement fun recreation show pastime diversion
enthusiastic: keen passionate
entirely: fully wholly totally altogether solely purely absolutely all
entrance: entry
entrants: participants competitors newcomers candidates contestants
entrepreneur: founder
entry: contender item record
environment: surroundings nature setting
environmental: ecological green
epidemic: outbreak pandemic
episode: instalment part chapter
episodes: instalments parts
epoch: era age period
equal: same match tie identical equivalent level alike
equally: evenly as
equate: equal identify amount
equation: formula sum
equator: equatorial
equip: supply furnish provide arm
equipment: gear apparatus kit machinery hardware devices tools instruments machines technology
equivalent: same corresponding counterpart
era: period time days
erase: wipe remove clear
erect: build raise upright
error: mistake fault slip inaccuracy wrong blunder flaw incorrect
errs: slips mistaken fails
erupt: explode eruption
eruption: explosion outburst
escape: flee evade
especially: particularly notably specially
essay: composition paper assignment
essential: necessary vital needed fundamental indispensable
establish: found create start institute form prove
established: founded proven formed started
establishment: founding foundation creation institution formation
estimate: guess approximation reckon projection judge forecast
estuary: mouth
eternal: everlasting forever
ethical: moral right honourable
ethics: morals morality moral ethical principles
ethnic: racial cultural ethnicity
ethnicity: race heritage ancestry
etymology: origin derivation root
europeans: eu
euros: eur
evacuate: clear empty leave evacuation
evaluate: judge rate appraise test evaluation measure
evaluation: assessment test appraisal testing review rating judgement examination grading benchmark
evening: night dusk pm
evenly: uniformly flat
event: occurrence happening incident occasion episode development
events: occasions happenings occurrences
eventual: final ultimate later
eventually: finally ultimately
everyday: ordinary routine common normal usual
everything: all
everywhere: worldwide throughout
evidence: proof support confirmation findings demonstration substantiation backing basis
evident: obvious plain
evidently: obviously
evil: wicked sinful wrong
evolution: change growth progress evolve
evolve: change grow progress descend
exact: precise specific correct particular
exactly: precisely just
exaggerate: overstate inflate embellish
exam: test examination quiz assessment paper
examination: test check inspection study
examine: inspect check study test investigate examination
examiner: grader judge evaluator tester marker inspector reviewer
example: instance sample case illustration specimen
exams: tests examinations papers finals
excavate: unearth excavation
exceed: surpass top above outdo over
excellent: great superb outstanding
exceptional: outstanding unusual extraordinary
exceptions: exemption exclusions exempted excluded
excess: surplus extra
excessive: extreme undue
exchange: conversation swap trade
excite: thrill arouse stimulate excitement
excited: thrilled eager aroused
excitement: thrill buzz enthusiasm exhilaration kick
exciting: thrilling gripping stimulating
exclude: omit bar exclusion
excluded: omitted barred exempt banned
exclusively: only solely purely entirely just uniquely
excursion: trip outing tour
excuse: pretext reason pardon forgive explanation alibi
execute: perform run execution implement behead
execution: beheading hanging performance implementation killing
executive: manager boss
executives: management bosses leadership managers
exemption: exception waiver derogation exclusion immunity dispensation
exercise: workout training drill practice use practise sport
exercises: workouts activities drills
exhaust: tire fumes
exhausted: tired knackered
exhibit: show present exhibition showing
exhibition: show display expo fair showing
exile: banishment banished deportation expatriate expulsion
exist: live occur
existence: being life presence exist
exit: leave
exotic: foreign unusual tropical
expand: grow extend increase spread widen expansion
expansion: growth enlargement increase extension spread
expect: foresee predict forecast hope reckon
expectation: hope prospect anticipation belief
expedition: exploration voyage trek
expel: eject banish expulsion deport
expenditure: spending costs outlay expenses cost
expense: outlay charge price spending expenditure
expenses: costs spending outlay outgoings
expensive: costly pricey steep
experience: expertise practice undergo background
experienced: skilled seasoned practised expert veteran underwent versed
experiment: test trial investigation
experiments: tests trials
expertise: knowledge skill competence specialism
experts: specialists professionals authorities pros connoisseurs pundits consultants
expiration: expiry lapse
expire: lapse expiry
expiry: end lapse termination
explain: clarify explanation justify
explains: describes clarifies elucidates justifies
explanation: reason account clarification interpretation
explicit: clear direct graphic
explode: detonate explosion
exploit: use feat exploitation tap
exploration: discovery investigation explore
explore: investigate discover examine travel
explorer: adventurer voyager navigator
explosion: bang detonation
expose: reveal uncover disclose unmask exposure
express: state voice say articulate put expression
expression: phrase saying look term idiom wording
extend: stretch lengthen prolong reach extension spread
extension: prolongation addition enlargement lengthening annexe
extent: size range scope
exterior: outside outer external
external: outside outer
extinct: vanished dead gone disappeared
extra: additional more further added supplementary bonus spare
extract: remove obtain extraction excerpt
extraordinary: remarkable amazing unusual
extreme: severe utmost intense
extremely: very highly really terribly
eye: optical ocular
eyes: sight ocular
eyesight: vision sight
fable: tale story
fabric: material textile
fabricated: invented fake false bogus hallucination fictitious manufactured
face: meet countenance
factor: cause element reason influence
factory: plant works mill workshop
fade: dim bleach vanish
fail: flop flunk failure
failover: fallback switch redundant redundancy
fails: breaks malfunctions collapses flunks
failure: fault outage malfunction defect loss crash
faint: weak collapse
fair: just even equitable unbiased impartial reasonable objective
fairly: justly quite rather evenly impartially
faith: religion trust
faithful: loyal true
fake: false counterfeit forged bogus invented sham phony
fall: sink plunge belong slip tumble
false: untrue wrong incorrect bogus inaccurate erroneous
fame: renown reputation popularity celebrity prominence
familiar: known acquainted
family: series relatives line range group
famine: hunger starvation
famous: known renowned prominent noted
fan: supporter follower admirer ventilator
fans: supporters followers admirers followership enthusiasts aficionados
fantastic: great wonderful brilliant superb
far: remote away distance extent faraway removed
faraway: remote
fare: perform do cope manage score
fares: prices rates
farm: ranch
farmer: grower agriculturist
farming: cultivation
fashion: style trend way clothing
fashionable: trendy stylish
fast: quick rapid speedy swift speed quickly prompt
fasten: tie fix secure
faster: quicker speedier sooner swifter
fasting: abstaining
fat: obese overweight plump chubby grease lipid
fatal: lethal mortal killing
father: daddy papa paternal parent pa
fatigue: tiredness exhaustion
faucet: tap
faults: errors defects flaws mistakes weaknesses shortcomings bugs
faulty: malfunctioning flawed bust
fauna: wildlife
favour: prefer support advantage back
favourable: favorable positive good
favourite: favorite preferred pet
fear: worry afraid concern dread
feasible: possible practical workable doable
feathers: plumage
feats: achievements accomplishments exploits deeds successes milestones
feature: function property attribute trait capability
features: functions characteristics capabilities properties
fed: supplied given entered input
fee: price payment rate
feed: input supply stream give enter
feel: sense touch perceive think experience tactile haptic sensation
fees: costs dues rates
fell: dropped declined sank slid tumbled decreased plunged
fellow: man guy person
female: woman feminine girl lady women
feminine: womanly
fence: barrier railing
ferry: boat crossing
fertile: productive rich fruitful
fertiliser: fertilizer manure
fertility: fertile
festival: fest event
fever: temperature feverish pyrexia
fiance: betrothed engaged intended
fibre: optics glass broadband
fibs: lies untruths falsehoods fabricates invents hallucinates
fiction: novels stories
field: area domain sector specialty sphere branch speciality
fierce: ferocious violent savage intense
fight: struggle war brawl scrap bout
file: document record
files: records data
filing: submission document announcement statement registration report
fill: stuff load pack occupy stock
film: movie video footage record recording
filmmaker: director
filmography: films movies
films: movies pictures
filthy: mucky grimy
final: last ultimate definitive closing concluding finished
finale: final
finally: lastly
financial: monetary fiscal money finances
financing: funding funds capital investment backing money sponsor loan
find: locate spot trace uncover
findings: results conclusions outcome observations
fined: penalised penalty punished sanctioned
fingers: hand digits touch fingertips
finish: close stop completion
finished: completed ended done concluded over ready
fire: blaze flames sack shoot burn inferno
firewall: protection
firm: outfit manufacturer maker organisation
firmly: strongly tightly securely
firstly: first initially
fish: angling catch fishing seafood
fit: suit match suitable appropriate correspond install
fitness: shape health
five: quintet
fix: repair mend set solve remedy patch
fixed: set repaired permanent
fixture: match game
flag: banner standard ensign colours
flagged: marked indicated highlighted reported signalled
flammable: inflammable combustible
flash: blink sparkle gleam flicker glint
flat: level even smooth
flavor: taste flavour
flavour: taste
flawed: imperfect
flawless: perfect faultless
flee: bolt
fleet: stock
flexible: bendy adaptable adjustable elastic
flight: flying plane fly airplane connection
flights: planes
float: hover buoyant
floated: listed ipo proposed
flock: herd
flood: deluge inundation overflow flooding submerge swamp
floods: flooding deluge inundation
floor: minimum bottom ground
floors: storeys levels stories
flora: plants vegetation
flow: run stream pour current course drain gush
flower: blossom
flowers: blooms blossoms
flu: influenza grippe
fluent: articulate proficient
fluid: liquid
fly: travel jet
foal: colt
foe: adversary opponent rival
fog: mist haze
fold: bend double pleat
folder: directory file
folk: people folks population traditional
follow: track monitor succeed accompany observe obey comply pursue
followers: subscribers supporters
fond: attached loving keen
food: meal dish fare eating grub nosh provisions nourishment
foods: dishes foodstuffs groceries
fool: trick idiot kid dupe con
foolish: silly stupid unwise
foot: paw
football: soccer footy
footballer: player striker
footprint: presence reach spread impact
forbid: prohibit disallow bar outlaw forbidden
forbidden: prohibited illegal taboo outlawed
force: compel power effect oblige strength
forecast: predict prediction outlook prognosis projection
foreign: overseas international outside alien imported
foreigner: alien outsider immigrant stranger
forerunner: predecessor precursor
foresee: predict forecast
forest: wood woods woodland jungle rainforest
forever: permanently always indefinite eternally
forget: overlook omit neglect
forgive: pardon forgiveness absolve
fork: branch copy variant derivative split offshoot
form: shape type kind format
formal: official formally
formation: forming founding development structure
formerly: previously once
formula: recipe rule
formulate: devise express
fort: fortress stronghold
forth: forward onward out
fortress: stronghold
fortunate: lucky blessed
fortunately: luckily happily
fortune: wealth luck riches
fossil: remains petrified
found: located spotted detected identified determined established noticed concluded
foundation: founding creation
founder: established founded
founders: creators originators established founded
founding: start founded incorporation inception
four: quartet quadruple
fraction: part portion share proportion percentage slice
fractured: cracked fracture
fragile: breakable
frail: weak
franchise: chain licence series
frank: honest open candid
fraud: scam deception swindle con
free: release liberate gratis complimentary costless
freedom: liberty independence
freely: openly publicly
freeway: motorway highway expressway
freeze: chill solidify hang frozen ice
freezing: icy bitter
freight: load goods
frequency: rate regularity recurrence incidence
frequent: regular repeated often
frequently: often regularly usually repeatedly
fresh: new recent latest newly another
fridge: refrigerator icebox cooler
friend: pal mate chum acquaintance
frighten: scare terrify alarm startle spook
frightened: scared terrified
frightening: scary terrifying
front: lead ahead top head forefront foremost face forward
frontier: edge
frost: freeze ice
frozen: iced icy frosty solid
fruit: fruits berry produce
fruits: berries
frustrated: annoyed discouraged
fry: saute pan
fuel: petrol gas gasoline diesel
fulfil: fulfill meet satisfy realise keep
full: entire whole total unabridged
fully: totally wholly
function: work operate role purpose task capability
fundamental: key
funding: money investment finance funds backing sponsor
funds: money resources
funeral: cremation obsequies wake
funny: amusing comic humorous hilarious odd
furious: irate raging
furnish: supply provide
furniture: furnishings
further: additional more farther other
fuse: merge join combine melt blend fusion
fussy: picky choosy
future: coming upcoming ahead next outlook prospects later plans forthcoming
gadget: machine apparatus tool equipment kit appliance thing
gain: increase win improvement profit obtain rise advance growth
gamble: wager punt gambling play
game: match contest sport
gamer: player
games: matches contests
gap: margin lead divide disparity lag
garage: carport
garbage: rubbish trash waste
garden: yard grounds
gardening: horticulture
gas: vapour petrol
gases: vapours fumes
gasoline: petrol gas
gate: entrance door portal
gather: meet pick congregate harvest
gathered: collected compiled assembled
gauge: measure estimate judge evaluate determine yardstick rate meter
gave: provided granted awarded handed offered supplied issued delivered presented bestowed
gear: kit tools apparatus instruments
gem: jewel gemstone
gender: sex male female
gene: dna
general: overall common universal widespread
generate: produce make yield generation
genes: genetics
genetic: hereditary inherited genes gene
genius: mastermind prodigy intellect
genre: type style category kind
gentle: mild soft kind tender
gentleman: man gent fellow sir
genuine: real true original honest legitimate valid
geographic: regional territorial local spatial
geography: topography location terrain
geometry: shapes
germ: bacterium microbe bug
germs: microbes bugs
gestation: pregnancy
get: obtain receive fetch gain procure earn
gets: receives obtains gains earns acquires wins secures
ghost: spirit spectre spook
giant: huge heavyweight titan group
gift: present giveaway talent surprise offering
gifted: talented bright able
gifts: presents giveaways
gig: show performance
gigantic: giant huge enormous
girl: lass youngster
girlfriend: partner sweetheart dating lover
girth: waist width
github: repository repo codebase
give: provide hand grant present supply offer
given: granted awarded provided supplied handed presented issued bestowed offered
gives: provides offers supplies delivers grants hands provide
glad: happy pleased delighted
glass: transparent optical
glasses: spectacles specs eyewear
glitch: error malfunction
global: worldwide international world planetary universal
globe: world planet worldwide
gloomy: dark sad dismal
glorious: splendid magnificent
glow: shine gleam radiate luminous light
glue: stick paste adhesive bond gum
go: travel head move proceed leave
goal: target objective purpose intention end
goalie: goalkeeper keeper
goalkeeper: keeper
god: lord divinity divine almighty creator
goddess: divinity
gods: deities divinities
goes: travels moves heads passes runs leads proceeds works
gold: win
gone: left vanished disappeared away over past lost missing
goods: products wares merchandise items
google: deepmind alphabet
gorge: ravine valley
gorgeous: stunning lovely
govern: rule run administer reign lead
government: state administration authorities ministry officials politicians executive
governor: ruler
grab: take seize snatch secure
graceful: agile
grader: judge marker evaluator scorer rater
grades: scores marks evaluates rates assesses judges marking ratings levels points
gradual: slow steady
gradually: slowly steadily
graduate: alumnus qualify graduation
graduated: degree
graduation: commencement graduating
gram: g weight
grammar: syntax
grand: impressive great magnificent thousand
grandchild: grandson granddaughter grandkid
grandfather: grandpa grandad granddad grandparent
grandma: grandmother granny nan gran nana
grandmother: granny nan gran grandparent
grandpa: grandad granddad
grant: issue subsidy allow funding confer
grasp: understand seize hold grip comprehend clutch
grass: lawn turf
grassland: prairie savannah steppe meadow
grateful: thankful appreciative
grave: serious tomb
gravity: gravitation
great: famous super large wonderful
greater: larger higher more superior
greatest: top finest largest
greatly: highly
greedy: gluttonous grasping
greet: welcome salute meet greeting
grieve: mourn lament grief
grill: broil
grim: gloomy stern
grind: mill pound sharpen mince
grip: hold clutch clasp
groceries: foodstuffs provisions
gross: total
ground: soil land reason
grounds: reason cause land
group: team set consortium
grow: increase rise enlarge gain
grown: increased risen expanded climbed developed
growth: increase rise upturn grow jump tumour
grumbles: complaints criticism objections gripes moaning
grumpy: cross moody
guarantee: warranty promise vouch assurance
guard: protect watch sentry
guardian: caretaker protector keeper custodian parent
guess: suppose reckon surmise conjecture
guessing: estimating speculating surmising conjecture
guest: visitor customer invitee
guesthouse: inn pension
guests: visitors customers invitees
guidance: guidelines instructions recommendations help assistance leadership
guide: steer handbook manual lead instructions
guidebook: guide
guideline: rule advice recommendation
guilt: blame culpability fault
guilty: responsible culpable
gulf: inlet chasm
gun: firearm pistol rifle
guns: weapons arms firearms
gut: intestine belly
guy: man dude male
gymnastics: gym acrobatics
gynaecologist: gynecologist
gynaecology: gynaecological gynecology gynecologic
habit: practice routine tendency
habitat: home environment
habitual: usual regular
hack: cut trick breach
hacked: compromised breached
hacker: cybercriminal intruder attacker
hair: locks mane
hairy: furry bearded shaggy fuzzy
half: semester
hallucination: fabrication confabulation invention untruth
halt: stop end standstill pause
hamlet: village settlement
hand: pass deliver manual
handbook: manual guidebook
handful: few some
handle: manage process treat tackle operate master
handset: phone receiver mobile
handy: useful practical
hang: suspend depend
happen: occur be arise
happened: occurred transpired
happily: gladly cheerfully
happy: pleased satisfied content willing
harass: bully pester bother hound harassment
harbour: harbor port
hardly: barely scarcely seldom rarely
hardware: machine device apparatus kit
harm: injury hurt injure detriment
harmful: damaging toxic unhealthy detrimental
harmless: safe innocuous gentle
harsh: severe strict cruel rough
harvest: reap pick yield gathering picking
hashtag: tag keyword
hat: cap headgear headwear
hatch: emerge incubate
hate: loathe detest hatred abhor
haul: take total catch sum
haunt: hangout trouble plague
have: own possess hold feature boast include
hazardous: risky unsafe
head: lead leader run chair top manager
headache: migraine
headcount: staff workforce personnel payroll
headline: title heading caption header banner
headmaster: principal headteacher head
headquarters: seat home located hq
heal: recover mend restore remedy
health: medical healthcare wellbeing medicine
healthy: fit well nutritious wholesome
heap: pile stack mound
hear: listen perceive catch hearing
hearing: trial
heart: core cardiology essence middle
heartbeat: pulse
heat: warm warmth temperature hotness cook hot
heater: radiator heating
heaven: paradise sky
heavy: weighty weight intense big weigh
height: tall peak
heir: successor inheritor beneficiary inherits succession
held: conducted kept owned organised retained
helicopter: chopper rotorcraft
hell: underworld inferno
help: aid support serve relief
helped: supported contributed facilitated backed enabled
helper: aide aid support assistance
helpful: useful
helpless: powerless defenceless
helpline: hotline
hen: fowl
herb: plant seasoning
hereditary: inherited
heritage: legacy tradition inheritance background
hero: protagonist champion idol
heroine: protagonist
hesitate: pause waver delay dither
hidden: secret concealed buried invisible
hide: cover mask skin
hideous: ugly horrible
hides: conceals covers masks disguises withholds buries obscures
high: elevated tall great steep large
higher: above superior more upper larger taller
highest: top maximum greatest peak largest uppermost record
highly: very
highway: motorway
hike: walk trek ramble
hiking: walking trekking rambling
hill: mound slope rise
hilly: mountainous undulating
hinder: hamper obstruct prevent impede
hint: clue tip suggestion suggest indication imply
hints: clues tips signs indications suggestions pointers cues evidence
hire: rent recruit lease rental charter
historian: chronicler
historic: famous important old historical
historical: past old ancient
history: past background record origins development story
hit: reached achieved attained struck success
hobby: pastime interest leisure sideline
hold: keep possess own occupy retain maintain
holiday: vacation break getaway leave
holidays: vacation break
hollow: empty void sunken
holy: sacred blessed
home: house native local homeland
homegrown: local national indigenous homemade
homeland: motherland fatherland
homemade: domestic
homepage: website
homework: research exercise preparation task
honest: truthful sincere
honour: honor respect distinction commemorate privilege accolade
honoured: awarded praised recognised decorated distinguished respected commended
hooked: connected linked attached plugged joined
hoover: vacuum
hope: wish aim aspire prospect trust
hopeful: optimistic promising
hopeless: useless impossible
horizontal: level flat across
horrible: terrible dreadful nasty
horror: scary terror fright
horse: steed stallion mare pony
horsepower: power strength
hospital: infirmary institution
host: organiser accommodate house run store
hostage: captive prisoner
hostel: guesthouse
hostile: unfriendly enemy
hot: warm boiling spicy scorching
hotel: inn lodging guesthouse motel stay hostelry rooms
hotels: inns lodgings accommodation
hour: time
hours: time duration
house: building company
household: home family domestic house
housekeeping: cleaning
houses: homes dwellings properties
housing: homes houses
howlers: mistakes bloopers gaffes
hubby: husband spouse
hug: cuddle squeeze hold
huge: massive vast
human: person people man mankind individual living
humble: modest lowly
humid: moist muggy
humidity: dampness moisture
humiliate: shame degrade humiliation
humorous: comic amusing
hunch: guess intuition feeling
hundred: century
hundredth: percent decimal hundredths
hunger: starvation appetite
hungry: starving famished peckish
hunt: search stalk prey shoot hunting track
hurricane: typhoon
hurry: rush hasten speed haste
hurt: injure wound pain sore painful
husband: spouse married partner
hut: shack shed
hygiene: cleanliness sanitation
hypothesis: theory conjecture
icon: symbol idol emblem image
ict: computing it
id: identification passport papers identity
idea: notion thought suggestion proposal
ideal: perfect model
identical: same indistinguishable
identify: recognise spot find name pinpoint determine tell
identity: name identification
idiom: saying phrase
idle: lazy inactive unused
idol: star
iffy: dubious questionable shaky uncertain
ignore: disregard overlook neglect skip dismiss
iii: three third
ill: sick unwell poorly ailing
illegal: unlawful illicit prohibited outlawed illegitimate
illness: sickness malady complaint
illustrate: show draw picture illustration
image: picture photo scan photograph snapshot visual
imaginary: fictional unreal invented
imagine: picture think envisage visualise imagination suppose
imitate: mimic ape impersonate emulate imitation
immediate: instant prompt direct
immediately: instantly now
immense: huge vast
immigrant: migrant newcomer settler incomer
immigrate: move settle migrate immigration
immigration: migration immigrants
imminent: coming impending
immoral: wrong unethical sinful
immune: protected resistant exempt
immunity: protection resistance
impact: influence collision consequence hit
impatient: restless eager
imperfect: faulty
implant: insert prosthesis pacemaker
implausible: unlikely unbelievable incredible improbable
implement: apply tool implementation
imply: suggest mean indicate implication
import: importation
importance: significance weight meaning relevance value
important: significant key main crucial essential major vital
imported: overseas
impose: force levy inflict charge
impossible: unfeasible
impress: wow affect move strike amaze awe
impressive: striking amazing
imprison: jail incarcerate imprisonment
imprisoned: jailed
imprisonment: jail prison incarceration detention captivity custody
improve: better upgrade progress raise refine optimise
inability: failure incapacity cannot
inaccurate: wrong incorrect inexact
inadequate: insufficient poor
inauguration: opening
inbox: mailbox
incapable: unable incompetent
inch: centimetres measurement
incline: slope tend lean gradient
include: encompass feature list incorporate involve count
income: salary pay wages revenue takings make
incomplete: unfinished partial
inconvenient: awkward troublesome
incorrect: wrong mistaken
incorrectly: wrongly
increase: rise raise hike
incredible: unbelievable astonishing
increment: increase step rise
indefinite: unlimited permanent
independence: autonomy sovereignty independent autonomous
independent: neutral outside external separate impartial unaffiliated autonomous unbiased own
indicate: show point suggest signal signify mean denote
indication: sign signal clue evidence symptom
indications: uses signs procedures applications
indigenous: native aboriginal original local
individual: person single personal separate each
individuals: people persons humans
industry: sector business branch trade field manufacturers companies market
inevitable: unavoidable certain sure
inevitably: certainly unavoidably
infamous: notorious disreputable
infancy: babyhood
infant: newborn child toddler
infect: contaminate transmit infection contract
infected: contaminated contracted
infection: disease contagion bug illness virus
infections: diseases
infectious: catching transmissible communicable transferable spreadable spread
inference: running execution deduction runtime computation
inferior: worse lower lesser
infinite: unlimited boundless
inflammable: combustible
inflammation: swelling redness inflamed
influence: inspire shape sway inspiration
influencer: blogger
influenza: grippe
inform: tell notify advise report brief update
informal: relaxed unofficial
information: details facts news info knowledge particulars intelligence
ingredients: contents
inhabit: live occupy populate reside settle
inhabitants: residents population people dwellers natives folk citizenry occupants locals
inherent: natural innate
inherit: succeed inheritance
inheritance: legacy bequest estate heredity inherited
initial: first original starting
initially: originally
initiate: start launch introduce trigger
inject: jab shot vaccinate injection introduce
injection: jab shot vaccination inoculation dose
injure: wound injury maim
injured: hurt wounded harmed
injuries: wounds harm casualties
injury: wound hurt trauma cut
inn: pub tavern
inner: inside interior internal
innocent: blameless harmless
innovation: novelty invention breakthrough advance novel
input: entry prompt query
inquire: query investigate
insane: mad
insects: bugs
insecure: unsafe unconfident
insert: place enter add insertion
insides: innards interior internals architecture
insignificant: unimportant minor trivial
insist: demand maintain stress require
insomnia: sleeplessness wakefulness
inspect: check survey inspection vet
inspected: examined reviewed audited scrutinised vetted
inspection: check survey checkup
inspiration: muse stimulus basis model inspire
inspire: motivate stimulate
install: load place installation instal mount
installed: fitted mounted placed
installments: instalments
instalment: installment part payment
instance: case occurrence
instant: moment quick
instead: rather alternatively replace substitute
institution: organisation facility
instruct: teach order train tell direct
instructions: manual
instructor: teacher trainer coach tutor
instrument: tool
instruments: tools devices implements scalpel scissors arms
insufficient: lacking
insult: offend abuse offence slur affront
insurance: insurer cover payer policy coverage
insure: cover protect underwrite insurance
insured: covered policyholder protected
insurer: underwriter
intact: whole undamaged unbroken
integrate: combine incorporate unite merge integration include
intelligence: cleverness wit brains intellect iq
intelligent: smart bright brainy
intend: plan mean intention propose
intense: strong severe
intensity: strength power force severity magnitude
intention: plan purpose intent objective
intentional: planned
interact: communicate mix interaction deal
interest: concern stake curiosity relevance
interesting: fascinating intriguing absorbing
interfere: meddle intervene disturb interference
interior: inside inland
intermediate: middle medium
intern: trainee apprentice internship
internal: inside interior domestic
international: worldwide world multinational
internet: web online net network
internship: placement traineeship
interpret: read explain understand decipher evaluate construe assess
interpreter: translator linguist
interrupt: stop interruption pause
interval: gap break pause intermission
interview: conversation talk question discussion questioning
introduce: launch present establish unveil implement start
introduction: launch preface opening start presentation foreword intro
invade: occupy overrun conquer invasion storm raid
invaded: attacked occupied
invalid: void expired null
invasion: attack occupation incursion raid
invent: design develop coin
invented: devised conceived fictitious
invention: design device invent invented discovery inventor devised
inventions: creations innovations
inventor: originator father designer discoverer invented invent devised
invest: spend fund investment
investigate: research probe study investigation
investigation: inquiry probe research examination study
investment: capital spending stake
investments: holdings assets portfolio
investor: shareholder backer stockholder financier
invisible: unseen
invite: ask bid request invitation call
invoice: receipt statement billing account
invoices: bills receipts
involve: require mean implicate
involved: participating concerned engaged implicated included participated
iron: metal fe press
ironic: sarcastic dry
irregular: uneven odd unusual
irrelevant: unrelated
irritate: bother inflame bug irritation
island: isle islet atoll
islands: isles islets
isolate: separate quarantine isolation
isolated: lonely remote
issue: problem question publish matter topic
issued: published released granted awarded handed
itch: itching itchy scratch
itchy: itching
item: article piece product thing object point element unit
itinerary: route schedule
jab: vaccination shot
jacket: blazer
jail: prison gaol lockup
japanese: japan tokyo nipponese
jargon: terminology slang
jealous: envious possessive
jewellery: jewelry jewels gems
jewelry: jewels gems
job: occupation profession work position post trade role vocation
jobless: unemployed
jobs: work posts positions roles careers livelihood tasks
jockey: rider
jog: run trot jogging
jogging: running run
join: link unite enlist
joined: participated entered linked connected
joint: shared together collaborative mutual cooperative
joke: jest gag pun kid wisecrack
jolly: merry happy
journal: periodical publication magazine review
journalist: reporter writer correspondent author columnist editor newsman
journey: trip travel voyage ride
judge: referee rate marker evaluator
judgment: ruling verdict decision judgement
juice: squash
juicy: succulent moist
jump: leap rise increase surge
jumper: sweater pullover jersey
jungle: rainforest
junior: younger lower lesser
jury: jurors panel
just: only merely simply
justify: warrant defend justification
juvenile: young childish youth
keen: sharp
keep: retain maintain store preserve remain
kept: retained stored maintained remained preserved
key: main essential vital principal core
keyboard: keypad keys
keyhole: laparoscopic endoscopic
kick: start boot boost
kid: youngster girl offspring
kidnap: abduct seize snatch abduction
kidney: renal kidneys nephrectomy
kids: youngsters offspring sons
kill: murder slay slaughter execute
killed: slain murdered assassinated died executed slaughtered
killer: murderer assassin slayer
killing: murder slaying slaughter homicide death
kilometres: km miles
kin: relatives family relations kinfolk
kind: type sort nice variety caring class
kindergarten: nursery preschool playschool
kinds: types sorts categories varieties forms classes species
king: monarch ruler sovereign emperor throne royal rex
kingdom: realm monarchy nation
kiss: peck snog smooch
kit: tools device apparatus set
kitchen: galley
km: distance miles
knees: joints legs orthopaedics
knife: blade dagger
knight: cavalier chevalier
knit: weave crochet make
knock: hit bang strike tap bump
knocking: criticising hitting disparaging
know: understand realise
knowledge: understanding learning
known: called recognised public named
korean: korea seoul
lab: laboratory
label: tag sticker mark name stamp
labour: labor work workers toil childbirth
labs: laboratories companies developers
lack: shortage absence want shortfall without miss deficit scarcity gap
lad: youth youngster
ladder: ranking hierarchy scale table ranks
lady: woman girl gentlewoman
lag: latency trail
lagoon: lake pool bay
laid: put placed set positioned
lake: reservoir loch pond
lamp: light lantern
land: territory
landing: touchdown
landmark: monument sight
landmarks: sights monuments attractions
lands: nations arrives states territories wins
landscape: scenery terrain view
languages: tongues lingos speech dialects idioms
laparoscopic: endoscopic
laparoscopy: keyhole laparoscopic
lapse: gap slip
laptop: notebook
large: sizeable huge substantial extensive
larger: more
largest: maximum top main leading
last: take latest survive end
late: delayed overdue tardy
latency: milliseconds
later: subsequently after then following next eventually subsequent thereafter
latest: newest
latitude: parallel position
latter: later
laugh: giggle chuckle laughter cackle
launch: release unveiled rollout premiere start
laundry: washing
lavish: luxurious generous
law: legislation regulation statute rules legal
lawful: legal allowed permitted
lawmaker: legislator politician senator
lawn: turf
laws: rules legislation statutes regulations acts
lawsuits: sued litigation
lawyer: solicitor counsel jurist
lay: put place set amateur layman
layer: level tier sheet
layoff: redundancy
layoffs: redundancies dismissals sackings
layover: stopover
lead: margin steer
leader: top best pacesetter
leadership: management command lead direction
leaf: foliage frond
league: division competition association
leaked: disclosed revealed leakage
lean: rely slim tend
leap: spring bound hop vault
learn: train taught study
lease: rent let
leased: rented hired rental dedicated
leave: quit discharged
lecture: talk class lesson address
lecturer: professor teacher academic reader
led: headed guided directed ran steered managed conducted
left: remaining departed remain abandoned
leftovers: remains
leg: limb
legacy: bequest impact
legal: permitted judicial statutory juridical binding
legalise: legalize allow permit decriminalise legalisation
legally: lawfully allowed
legend: myth icon hero
legislation: regulation rules act statute lawmaking
legislature: parliament congress lawmakers
lend: loan give provide borrow
length: extent verbosity size distance span
lengthy: long extended prolonged
lent: loaned gave
less: fewer smaller
lessen: reduce diminish ease lower alleviate
lesser: smaller minor lower
lesson: class tutorial session
lessons: classes tuition tutorials teaching
let: allow permit rent
lethal: mortal
lets: allows permits enables leases authorises
letters: initials acronym mail characters
level: grade tier height standard stage rung
liability: responsibility accountability blame liable responsible
liable: responsible accountable answerable
liberal: progressive generous tolerant
liberate: release liberation rescue
liberty: independence
licence: permit permission license clearance rights registration
licensed: approved authorised permitted registered accredited
lick: tongue taste
lie: located fib untruth rest false
lies: located untruths sits falsehoods
life: lifetime lifespan living
lifelike: realistic natural
lifespan: lifetime longevity live
lift: raise elevate hoist ride
light: illumination easy
lightning: thunderbolt flash
like: love fancy similar resemble prefer
likely: probable probably expected apt chances possible presumably plausible odds
limit: restrict maximum restriction bound threshold restrain
limitation: restriction limit constraint
lineage: bloodline pedigree family
link: tie relation relationship line url association hyperlink
liquid: runny molten
liquor: spirits booze
list: enumerate register index inventory itemise name directory roster
listen: heed
literal: exact
literally: exactly
literature: publications papers studies writings articles research journals books
litre: liter volume quart
little: small few slight tiny minor
live: real reside online
livelihood: living occupation income job trade
lively: active spirited
liver: hepatic
living: live income
load: weight upload charge
loads: lots many plenty
loan: borrowing mortgage advance lending finance
loans: credits borrowings mortgages
lobby: foyer reception
local: regional nearby native national
locate: situate place pinpoint trace position
location: place site where position spot venue situated whereabouts
locked: closed shut restricted sealed fixed secured
log: record register journal protocol
logical: reasonable rational sensible
login: access credentials
logo: symbol
lone: single sole only solitary alone
lonely: alone solitary friendless
longer: lengthier extended
longest: farthest maximum lengthiest record
longevity: durability
longitude: meridian position
look: see appear seem watch view gaze
looked: appeared seemed examined viewed studied
loose: free relaxed slack lax unattached vague
lorry: truck
lose: forfeit miss fail shed
losers: defeated beaten underdogs
loss: losing damage drop setback shortfall
lost: missing dropped beaten
lot: many plenty loads heaps
lots: many plenty heaps
loud: noisy deafening blaring
loudness: volume decibels
love: adore affection passion cherish romance devotion
lovely: nice pretty delightful
lover: partner sweetheart mistress affair enthusiast
low: small minimal little poor modest slight
lower: reduce smaller less cheaper below under
lowest: smallest minimum least cheapest worst
loyal: true
lucky: blessed
lucrative: profitable
luggage: bags suitcases cases bag belongings gear
lumped: grouped bundled combined pooled
lunar: moon
lunch: luncheon
lung: pulmonary lungs respiratory
luxurious: posh deluxe sumptuous
luxury: deluxe posh extravagance opulence
lyrics: words text
made: produced manufactured constructed developed assembled fabricated invented done
magazine: periodical mag
magic: sorcery witchcraft wizardry spell
magnet: lodestone magnetic
magnificent: splendid superb
magnify: amplify
magnitude: size scale strength extent
mail: post letter send message
main: principal primary core major essential leading
mainland: continental
mainly: mostly primarily chiefly largely predominantly principally
maintain: preserve service sustain maintenance
maintains: keeps runs claims updates services upholds sustains manages
maintenance: upkeep servicing care repair service
major: large key specialise
majority: most bulk mostly
make: produce manufacture assemble craft
male: man masculine boy gentleman men
mall: arcade
malware: virus spyware
man: person
manage: run succeed lead oversee
management: managers running administration
manager: supervisor administrator
mandatory: required obligatory must
mankind: humanity humankind people man
manner: way method style fashion how
mansion: manor
manual: booklet directions
manufacturer: maker producer builder vendor fabricator
manuscript: paper draft text article preprint submission
many: numerous plenty several
map: chart plan diagram
margin: difference distance advantage profit
marine: sea ocean maritime
mark: sign grade stain spot score
market: sell marketplace territory commercialise region sector
marks: scores points results
marriage: wedding matrimony married wedlock union marry nuptials
married: wed hitched wedded spouse marry marital
marry: wed wedding spouse hitched wedded
marsh: swamp wetland bog
marvellous: marvelous wonderful great superb
masculine: manly
mass: weight amount
massacre: slaughter
massive: giant big
match: rival coincide tie
matches: fixtures contests
mate: pal partner breed pair
material: substance documents information
math: mathematics maths arithmetic
mathematics: maths arithmetic
maths: arithmetic
matter: topic question subject concern thing
maximum: most peak greatest
mayor: burgomaster
meadow: field pasture
meagre: scanty small poor
meal: dish dinner lunch
meals: food eating
mean: signify stingy meaning denote
meaning: sense significance signify explanation interpretation import
meaningless: pointless senseless
means: way method resources
meant: intended signified supposed conceived aimed destined implied
measure: size quantify measurement step determine
measured: gauged evaluated tested rated scored quantified determined
measurement: size gauge reading quantity
measurements: size
meat: pork flesh
mechanical: machine automatic
mechanism: process system
medal: prize honour place podium
medals: awards honours
media: press newspapers outlets journalists
medical: clinical healthcare medicine therapeutic
medication: medicine tablets pills meds pharmaceutical treatment prescription
medicine: remedy pharmaceutical tablets pills cure
medicines: medication remedies
medieval: mediaeval
mediocre: average ordinary
medium: middle average moderate
meet: satisfy comply conform reach match see
melancholy: sad sadness gloomy
melody: tune air
melt: thaw liquefy defrost
member: participant part belongs constituent associate
membership: subscription belonging member join belong
memorable: unforgettable remarkable
memorial: monument commemoration
memorise: memorize remember
memory: ram storage recall
men: males guys
mend: repair patch
menstruation: period
mental: psychological intellectual
mention: refer name reference
mentor: adviser guide coach teacher
menu: card
merch: merchandise goods
merchandise: products
merchant: trader seller retailer
merely: only simply purely solely
merge: unite join amalgamate merger
merger: amalgamation union fusion combination joining consolidation
messages: posts texts mails notes communications
messy: untidy dirty disorganised
metal: metallic steel
meteor: meteorite
method: way technique procedure process methodology
metre: meter yard length
metrics: measures figures scores indicators criteria yardsticks benchmarks values measurements statistics
metro: underground subway tube
metropolis: capital
mid: middle halfway central medium
midday: noon twelve
middle: midst halfway median average
migrate: move relocate migration travel
migration: movement move relocation emigration migrating
mild: soft moderate
mileage: miles distance kilometres
milestone: landmark achievement breakthrough
military: martial soldiers
million: millions mln
milliseconds: ms thousandths delay
mind: care object bother head opinion thoughts intellect
mineral: ore rock
minimum: least smallest
minister: secretary priest clergyman
ministry: authority minister
minor: small underage slight juvenile
minority: few
minus: less disadvantage drawback downside negative
minute: tiny
minutes: time duration min
mirror: reflect copy reproduce match replica replicate
miserable: unhappy sad wretched
misleading: deceptive false confusing
misplace: lose mislay
miss: skip overlook
missile: rocket projectile
missing: lacking omitted unavailable gap wanting
mistake: slip blunder fault gaffe wrong
mistakes: errors slips inaccuracies wrong flaws goofs
mix: mixture stir combination mingle
mixed: varied blended assorted ambivalent divided
mixture: combination cocktail concoction
mobile: cellular wireless phone portable smartphone movable telephone
mode: way manner method setting
modem: router
moderate: average reasonable
moderately: fairly quite reasonably
moderator: host presenter facilitator
modern: new recent
modest: small shy
modification: change adaptation tweak
modify: modification
moist: wet
molecule: particle compound
mom: mother mum mama parent
moment: second
momentary: brief passing fleeting
monarch: queen sovereign ruler
monarchy: crown royalty
monastery: convent cloister
monetary: money
money: sum cost amount finances price payment
monitor: watch check supervise screen track observe
monk: friar
monkey: primate
monument: statue
moral: right lesson
more: additional
morning: am forenoon dawn
mosquito: gnat midge
most: greatest
mostly: largely primarily chiefly predominantly principally generally
mother: mum mama maternal parent ma
motivate: drive stimulate motivation
motive: reason cause purpose motivation grounds
motorbike: motorcycle bike
motorway: expressway
motto: slogan catchphrase maxim saying
mount: climb ascend fix
mountain: peak mount summit hill mt alp pinnacle
mountainous: alpine rocky
mountains: peaks hills range highlands
mourn: lament mourning
mouse: rodent
moustache: mustache
mouth: outlet oral opening
move: shift transfer relocate step travel
movement: motion shift campaign gesture move trend
movements: motion gestures moves manoeuvres
movie: picture flick blockbuster cinema feature
movies: pictures
mr: mister
mri: mr scan
ms: thousandths microsoft
muddled: jumbled mistaken unclear messy scrambled
multilingual: polyglot
multiple: many several various
multiply: increase reproduce times breed multiplication
mum: mummy mama parent
municipality: town
murder: slay homicide slaying manslaughter
murky: dark cloudy dirty
muscle: muscular sinew
muscles: muscular sinews
muscular: strong brawny burly
museum: gallery
museums: galleries exhibitions
music: songs tunes sound
musical: melodious tuneful show melodic
musician: instrumentalist performer
musicians: artists performers players
mutual: shared reciprocal
myself: me personally oneself
mysterious: strange unexplained secret
mystery: secret puzzle unknown riddle enigma unclear
myth: tale misconception
mythical: legendary imaginary fabled
mythology: myths legends
nail: fingernail toenail
naked: plain stripped unadorned nude uncovered
name: title term designation specify
nameless: unnamed unidentified undisclosed
nanny: childminder
narrow: slim small tight thin limited restricted
nasty: unpleasant serious awkward ugly
nationality: country citizen national passport homeland citizenry nation compatriot
nations: states territories peoples markets
native: original
naturally: normally
nature: kind type essence sort quality
naughty: cheeky
nausea: queasiness sickness
navigate: steer sail pilot navigation
navy: fleet
near: nearby adjacent around almost beside
nearby: neighbouring
nearest: next adjacent
nearly: roughly practically virtually
neat: tidy orderly clean
necessarily: inevitably
necessary: needed required
necessity: need requirement must
neck: nape cervical
necklace: chain pendant
needed: required demanded wanted takes indispensable
negative: bad harmful unfavourable
neglect: overlook fail disregard
neglected: abandoned
negotiate: bargain haggle discuss negotiation
neighborhood: district area quarter neighbourhood locality
neighbour: neighbor adjoining adjacent
neighbourhood: area quarter locality
neighbouring: neighboring bordering
neighbours: neighbors bordering
nerve: nervous
nervous: worried tense
nest: den
net: overall network
network: web grid link mobile system line
neural: nerve
neutral: impartial unbiased objective unaffiliated disinterested fair
newborn: neonate
newcomer: entrant beginner novice
newer: later fresher updated latest successor younger
newest: current freshest last
news: story report article tidings headline word
newsletter: bulletin mailing
newspapers: papers press dailies journals newsrooms
next: following subsequent upcoming then after forthcoming succeeding
nice: pleasant good
nickname: moniker sobriquet called byname handle epithet tag
night: overnight
noble: aristocrat aristocratic nobility peer
nobody: none
nod: consent permission authorisation ok
noisy: rowdy deafening
nominate: name propose nomination
nomination: proposal appointment candidacy nod
none: zero nothing
nonstop: continuous direct
noon: twelve
normal: ordinary usual regular standard typical conventional routine common healthy
normally: usually typically generally
nose: nasal snout
notable: famous important remarkable noteworthy
notary: solicitor
notes: remarks records comments footnotes jottings observes
nothing: nought zero zilch
notice: statement spot bulletin communique filing
noticeable: visible obvious clear
notification: message notice reminder warning
notifications: alerts messages notices
notify: tell advise notification
novel: new book original fiction story
novelist: writer
novels: works
nowadays: today now currently
nuclear: atomic fission
numb: unfeeling dead
numerous: lots several
nursery: preschool creche
nurses: carers sisters
nursing: care caregiving
nurture: raise rear foster care
nut: kernel seed
nutrients: nourishment vitamins minerals
nutrition: nourishment
nutritious: nourishing wholesome
nutshell: brief short summary essence
obese: overweight
obesity: overweight obese fatness corpulence
obey: comply heed submit adhere
object: thing protest article oppose purpose
objection: protest opposition challenge disapproval
objections: criticism concerns doubts counterarguments reservations protests challenges disagreement misgivings
objective: purpose target
obligatory: required
obscure: unknown unclear dark
observation: remark watching monitoring viewing observe
observe: watch see notice view
obsolete: outdated old
obstacle: barrier hurdle hindrance
obtain: receive secure earn win procure
obvious: plain
obviously: plainly
occasional: infrequent
occasionally: sometimes
occupation: profession work trade career living vocation breadwinning
occupy: live
occur: appear emerge
ocean: sea deep
odd: strange weird peculiar unusual
odds: chances likelihood probability prospects possibility ratio
offence: offense violation breach
offend: upset hurt offence affront
offer: provide propose sell supply deal proposal present
office: bureau agency headquarters premises base
officer: official commander policeman
official: authorised confirmed authoritative officially
offspring: children child young progeny son
often: regularly
old: dated outdated former
older: previous former preceding prior predecessor old
oldest: eldest
olympic: olympics games
olympics: games
omit: miss skip omission drop
once: after
online: web connected website
only: sole single
onset: start outbreak
op: operation surgery procedure intervention
opaque: cloudy
open: public accessible available
operate: run work use manage
operation: surgery procedure intervention
opinion: view judgement thoughts verdict assessment stance think
opponent: adversary rival
opponents: rivals adversaries
oppose: resist fight opposition
opposition: resistance opponents rivals hostility
opt: select pick
optician: optometrist
optimistic: positive upbeat
optional: voluntary
options: choices alternatives possibilities variants
oral: spoken verbal
orbit: circle revolve
orchestra: philharmonic ensemble symphony
order: contract purchase sequence request ranking
orders: purchases requests commands
ordinary: usual regular standard typical plain
organ: kidney part
organic: natural
organisation: association agency company group entity authority establishment institute
organise: organize plan run coordinate order sort
organization: organisation company body institution
organizations: organisations bodies institutions
origin: source root roots start birthplace derivation
original: first source primary unaltered earliest
originally: formerly
originate: begin start stem origin
ornate: decorated fancy
orphan: parentless orphaned
orthodox: conventional traditional
others: rest rivals competitors remaining peers another
outbreak: start eruption beginning
outclassed: outperformed surpassed outdone defeated trounced
outcome: result verdict
outdated: stale superseded dated overtaken antiquated
outdid: beat outperformed surpassed bettered exceeded topped outclassed
outdo: outperform surpass outclassed outshine top outscore overtake
outdone: surpassed outperformed bettered exceeded topped
outdoor: outside external
outdoors: outside
outer: outside
outfit: organisation enterprise group entity
outgoing: sociable leaving extrovert
outlet: publication newspaper medium media publisher magazine paper source broadcaster
outperform: surpass exceed top outshine outscore overtake
output: result production answer response yield product
outrageous: shocking scandalous
outscore: beat surpass exceed top better
outset: start
outsiders: strangers others externals
outskirts: suburbs edge periphery suburb
outstanding: unpaid due
oval: elliptical
oven: stove cooker range
overall: total aggregate
overcome: beat master surmount
overdraft: overdrawn
overdue: delayed unpaid
overload: excess
overlook: disregard
overnight: suddenly
overseas: international
overstate: inflate overdo embellish oversell hype
overtaken: surpassed outdone passed leapfrog outperformed
overthrow: topple depose oust remove
overtook: surpassed passed outdid leapfrog exceeded outperformed
overview: summary outline survey gist recap synopsis digest
overweight: plump heavy
owe: due
owner: proprietor holder parent possessor
ownership: owner possession proprietor owned shareholders
owns: possesses has holds belongs proprietor controls
pace: speed rate tempo step
paces: steps tests trial strides
pack: package set rivals field competitors kit group
package: suite set bag
packaging: wrapping box package packing
pact: treaty deal accord
paediatrician: pediatrician
page: website site sheet leaf
paid: spent remunerated compensated financed funded
pain: soreness sore discomfort agony aching suffering tenderness
painful: sore hurting aching hurts agonising tender pain
painkiller: analgesic
painkillers: analgesics
pains: aches soreness
paint: draw colour coat portray painting
painted: painter painting depicted
painter: portraitist creator
painting: picture canvas portrait oil fresco
paintings: pictures artworks canvases
pair: two duo twin both
pal: chum
pale: light white pallid
pandemic: outbreak
panel: group team
panic: fear alarm
pants: trousers slacks underwear
paper: article study publication preprint newspaper journal document
paperwork: documentation formalities files bureaucracy dossier
paragraph: section passage clause text
parallel: alongside similar
paralysed: paralyzed
parameters: weights settings variables values size
parcel: package packet delivery shipment goods box mail item
parent: holding
parking: park garage
parliament: mep lawmakers house
part: portion section piece share role segment slice
partial: part biased
partially: partly
participants: subjects people contestants volunteers
participate: join compete enter participation
particle: grain bit
particular: specific special
particularly: specifically notably
partly: somewhat
partner: collaborator ally cooperation counterpart teammate
party: side group participant organisation faction
passcode: password pin code
passed: cleared succeeded approved handed enacted overcame
passenger: traveller rider traveler
passengers: travellers riders
passionate: ardent fervent
passive: inactive submissive
passport: papers
password: pin credentials key
passwords: passcodes
past: former previous prior bygone ago
pastime: interest
pastor: priest minister vicar
pathetic: pitiful sad feeble
patient: case individual subject sufferer
patriotic: nationalist loyal
pattern: motif template
pause: stop wait rest suspend
pavement: sidewalk footpath
pay: spend cost fund finance cover
payable: due owed
paycheck: salary pay wages payslip
payer: insurer funder
payment: pay remittance transaction wage paying settlement payout
payments: paying instalments settlements
payroll: staff employees wages workforce
pc: desktop
peace: harmony calm
peaceful: quiet nonviolent
peak: summit top pinnacle
peculiar: strange unusual
peel: skin rind strip
pen: writer write author
penalty: fine punishment sanctions deduction
penetrate: pierce
penetration: uptake spread adoption diffusion prevalence
peninsula: headland cape promontory
pension: superannuation annuity retire
pensioner: retiree
people: persons folks humans population residents nation
perceive: see sense notice perception discern
percent: percentage share proportion rate
percentage: proportion share rate
perfect: faultless impeccable
perform: play stage sing
performance: results score showing achievement capability accomplishment efficiency
performer: entertainer player
period: time term span timeframe phase
perk: benefit extra advantage privilege
perks: benefits extras advantages privileges
permanent: lasting forever
permanently: always
permission: leave permit allowed
permit: allow sanction grant
perpetual: everlasting eternal
persist: last linger
person: someone somebody figure people
personal: private own
personality: temperament nature disposition traits
personnel: staff workforce workers
persuade: coax
pessimistic: gloomy negative
pet: animal
petrol: juice
pets: animals pooches
pharmacist: druggist
pharmacy: dispensary
phase: stage step
phd: doctoral
philosopher: thinker sage
philosophy: thought thinking
phobia: fear dread
phone: smartphone telephone
phones: mobiles handsets cellphones
photo: picture photograph snap
photograph: picture snap shot shoot
photographer: cameraman
photography: photos
photos: pictures images photographs snapshot shots
phrase: wording saying term formulation
physical: material
physically: bodily materially
physician: medic gp
physicians: medics practitioners specialists surgeons
physicist: scientist
pick: select selection
picture: film
pictures: images photographs scans pics illustrations shots visuals
piece: article story text report bit
pierce: puncture perforate stab prick
pig: hog swine
pile: stack mound mountain amount
pilgrimage: pilgrim
pill: tablet capsule medication
pills: tablets capsules
pilot: flyer aviator captain
pin: fix attach blame determine
pinch: squeeze nip steal bit
pinnacle: top summit
pioneer: trailblazer innovator first forerunner founder
pistol: handgun
pitch: field ground
place: spot site position venue rank put whereabouts
plain: simple standard straightforward basic everyday unadorned
plan: scheme roadmap proposal schedule strategy
plane: aeroplane jet airliner fly
planet: world
planets: worlds
plants: vegetation
plaster: dressing
plateau: tableland highland
platform: track stage system
plausible: believable
play: act game run
player: sportsman participant
players: participants
playwright: dramatist
plead: appeal entreat implore
pleasant: enjoyable lovely
please: satisfy delight content
pleased: satisfied
pleasing: agreeable nice
plentiful: ample lots
plot: story storyline scheme conspiracy conspire narrative tale happenings about
pluck: pick tweeze
plug: socket connector adapter
plugged: connected linked attached integrated
plump: chubby stout
plunge: plummet
pocket: purse earn wallet
poem: verse rhyme poetry
poems: verses poetry rhymes
poet: bard
poetry: verse
pointed: sharp spiky
pointless: useless futile
points: score tally
poison: toxin venom toxic kill contaminate
poisonous: toxic venomous
police: cops officers constabulary cop coppers force bobby
policeman: constable
policy: strategy guideline rule plan approach line politics
polish: shine buff wax rub
polite: courteous
political: politics governmental state
politician: statesman officeholder
politics: government
poll: survey vote
polls: surveys ballots
pollute: contaminate poison dirty pollution foul
pollution: contamination smog dirt impurity
pond: pool
pontiff: pope
poor: weak inferior
popularity: demand
populated: inhabited peopled settled populous
population: residents populace headcount live dwellers demographic
populous: crowded inhabited
pork: ham
port: harbor
portfolio: holdings collection
portion: share section slice proportion percentage segment piece
portrait: picture likeness
portray: play represent act show portrayal
pose: sit model stance
posh: fancy
position: rank standing spot stance ranking role
positive: good sure
possess: own possession boast
possession: belongings property owning holding
possible: doable conceivable practicable potential achievable viable allowed
post: publish message article
postcode: zip
postpone: defer reschedule postponement shelve
potato: spud tuber
potatoes: spuds tubers
potential: capability promise
potentially: possibly maybe
pottery: ceramics earthenware
pour: tip stream rain serve
poverty: poor hardship deprivation destitution
powerful: strong mighty influential
powerless: weak
practical: useful
practically: virtually
practice: surgery training routine rehearsal
practised: rehearsed trained skilled exercised drilled performed
prairie: plain steppe
praise: commend applaud acclaim compliment laud recognition hail endorse
prawn: shrimp
pray: worship prayer beg
prayer: praying devotion
preach: sermon teach
preceded: predecessor prior previously
precious: valuable costly
precise: specific
precisely: just
precision: exactness exactitude accurate fineness precise correctness steadiness
predator: hunter carnivore
predators: hunters
predecessor: precursor ancestor
predict: foretell prediction project
prediction: prophecy prognosis projection
predominantly: chiefly
prefer: rather inclined
preferences: settings options likes
pregnancy: expecting pregnant gravid expectant childbearing
pregnant: expecting expectant
preliminary: initial first early
premier: first
premiere: unveiling
premium: surcharge
preorder: reserve
preparation: planning training groundwork making
prepare: make train preparation plan arrange
preschool: playgroup
prescribe: order recommend dictate stipulate require
prescription: prescribed script
presence: attendance
presented: shown unveiled introduced displayed demonstrated
presenter: host anchor
preserve: conserve protect save preservation jam
presidency: president
president: leader chief chair presidential
press: journalists reporters papers
pressure: force stress strain
prestigious: renowned esteemed important
pretend: feign act fake sham
pretty: quite
prevail: win triumph predominate
prevalence: frequency incidence
prevalent: widespread frequent
prevent: stop avert prevention deter
prevention: avoidance stopping averting protection
preview: glimpse teaser foretaste
previous: prior former preceding last
previously: before earlier
prey: quarry victim
price: rate value amount expensive
priest: clergyman cleric vicar reverend father parson preacher
primarily: chiefly
primary: chief first key
prime: best top
primitive: early simple crude
prince: royal heir
princess: royal
principal: headteacher head
principle: rule law idea
print: publish publication press printed paper issue
prior: before preceding former beforehand already
priority: precedence
prison: gaol penitentiary incarceration cell inside clink
prisoner: inmate captive
privacy: confidentiality secrecy gdpr discretion
private: unlisted
prize: reward honour trophy winnings
probable: expected
probably: presumably perhaps
problems: issues difficulties trouble faults concerns glitches questions tasks setbacks
procedure: intervention surgery process treatment technique
process: course operation steps treat way
proclaim: pronounce proclamation
procurement: purchasing buying acquisition tenders purchase sourcing
produce: manufacture yield grow production
producer: maker builder company creator fabricator vendor
product: gadget goods offering article equipment
production: making manufacture manufacturing
productive: fruitful
products: items range offerings
profession: trade vocation field
professional: expert specialist paid
professor: academic scholar prof don
profit: surplus
profitable: paying
profound: intense
program: software programme
programme: software plan scheme schedule project initiative application
programmer: coder
programming: coding
programs: software applications
progress: headway improvement
prohibit: outlaw disallow prohibition
project: scheme undertaking plan venture initiative
prominent: leading notable
promise: pledge vow commit assurance undertake
promote: advance push upgrade further
promotion: upgrade offer publicity deal advancing promoted promo
prompt: quick punctual
promptly: quickly immediately
prompts: questions inputs instructions queries requests
pronounce: say utter speak declare pronunciation sound articulate
pronunciation: sound said
proof: verification documentation substantiation support prove
proper: right suitable
properly: right well
property: house
prophet: seer messenger
proportion: share ratio part
proposal: suggestion proposition motion
propose: suggest recommend proposal plan
prosecute: charge try sue prosecution
prosperous: rich wealthy thriving
prostate: prostatic prostatectomy
protagonist: lead
protect: shield safeguard protection secure
protected: secured guarded shielded safeguarded safe defended covered encrypted
protection: shield safeguard safety cover security
protein: proteins
protest: demonstration march rally
protests: demonstrations rallies unrest marches
proud: pleased arrogant
prove: show verify substantiate evidence attest certify
proven: demonstrated verified shown evidence substantiated
proverb: saying adage maxim
provide: supply
provider: supplier vendor operator company
province: region state area territory district county
provoke: cause trigger incite anger prompt spark
psychiatrist: shrink
psychological: emotional
psychologist: therapist shrink
pub: bar tavern
public: publicly general people published
publication: book magazine release publishing issue
publish: release publication
published: released printed posted appeared publicised
pudding: sweet afters
pull: tug withdraw attract haul
pump: push inflate
punish: penalise sentence fine punishment chastise
punishment: sentence sanction discipline fine
pupil: student learner trainee schoolchild apprentice
pupils: students schoolchildren learners
puppy: pup
purchase: procure obtain
pure: unmixed sheer clear
purely: solely only just
purpose: use point
purse: wallet budget money funds
pursue: seek hunt
push: press drive thrust campaign urge shove advance
put: set position stick install insert enter
quaint: charming
quake: tremor
qualification: requirement certificate credential eligibility
qualifications: certificates credentials requirements
qualified: trained certified skilled
qualify: train qualification
quality: standard grade calibre goodness excellence level merit
quantity: number volume
quarrel: row fight
quarter: fourth
queen: ruler sovereign
query: question inquiry
question: interrogate
quick: rapid speedy swift
quicker: sooner speedier swifter
quickly: rapidly speedily soon
quiet: silent hushed mum still noiseless
quit: resign stop
quite: rather completely
quiz: test question examine questionnaire interrogate
quota: share limit
quotation: quote excerpt offer
quote: mention remark statement words
rabbit: bunny hare
race: run ethnic
racer: competitor
racing: race
radiate: shine radiation
radiation: rays radioactivity
radical: extreme drastic revolutionary
radiographs: scans pictures films
radiology: imaging radiography
radius: range
raid: assault swoop foray robbery
railroad: railway rail
railway: rail
rain: rainfall shower downpour wet precipitation drizzle pouring
rainfall: precipitation
rainy: wet showery
raise: up collect
raised: reared increased lifted upbringing
ran: conducted operated performed managed
random: haphazard
randomised: controlled random rct
range: reach scope spectrum span variety selection interval
rank: grade level rate
ranking: leaderboard rank list placement standing table rating
rapid: swift speedy
rapidly: fast swiftly
rapper: mc
rare: uncommon unusual scarce seldom infrequent orphan exceptional
rarely: seldom infrequently
rash: spots hives
rashes: eczema spots
rat: rodent
rate: ratio proportion speed level grade score share
rather: preferably
ratio: relation
rational: reasonable sensible
rationale: reason reasoning grounds logic
raw: unadjusted uncorrected unprocessed untreated plain original unrefined
reach: hit amount
react: respond reply answer response behave reaction
reaction: response feedback reply comment answer
read: peruse study reading
reader: audience viewer
reading: interpreting interpretation perusal understanding assessing evaluating analysing
ready: prepared set complete
real: true factual proper existing
realise: realize understand notice
realistic: practical
reality: fact truth practice everyday
really: truly very
rear: raise
reason: why
reasonable: sensible
reasonably: fairly quite
rebate: refund
rebel: revolt mutiny insurgent defy revolutionary
rebellion: revolt uprising mutiny revolution insurrection rising
reboot: restart
rebuild: reconstruct restore reconstruction renovate
recall: remember recollect
receipt: bill slip voucher
receive: accept collect win receipt
received: obtained got gained given granted awarded secured earned
recent: latest new newest last
recently: lately newly
reception: welcome
recession: downturn slump
recipe: instructions directions method make
recipes: dishes
reckless: rash
reckon: think suppose
reclaim: recover regain recovery
recognise: detect spot notice tell honour
recognition: acknowledgement acceptance identification honour award acclaim
recommend: suggest endorse recommendation advocate
recommendation: suggestion tip endorsement proposal
reconcile: settle
record: best document register note protocol
recover: recuperate regain convalesce recovery
recovery: healing recuperation convalescence rehabilitation rehab
recruit: enlist employ recruitment trainee
recruitment: hiring recruiting enlistment vacancies
recycle: reuse reprocess recycling salvage
recycling: reusing reprocessing
redeem: use exchange save redemption
reduce: shrink diminish ease curb
reduction: fall drop lowering reduce
redundancy: severance
redundant: superfluous unnecessary unneeded surplus obsolete dispensable
refer: direct relate allude send
referee: reviewer grader arbiter umpire
referees: umpires officials
references: citations sources bibliography footnotes literature links
referendum: plebiscite
reflect: think show reflection ponder
reform: change improve improvement overhaul reorganise
refrigerator: icebox
refugee: exile migrant
refund: reimburse repayment reimbursement return repay
refunds: reimbursements
refusal: rejection denial refuse
refuse: reject rejected
refute: disprove rebut deny dispute debunk counter
regain: retake
regard: view see think respect
regarding: about concerning on respecting
regime: government rule administration
region: zone district part territory
regional: area provincial
regions: territories zones parts provinces districts
register: registration join enlist
registered: recorded listed enrolled entered filed
registration: approval entry authorisation listing
regret: remorse rue repent
regular: usual routine
regularly: routinely
regulate: control govern adjust manage monitor regulation
regulation: rule rulebook act statute provision
regulatory: legal official supervisory regulation regulator
rehab: rehabilitation
reign: rule regime ruled ruler tenure
reimburse: repay
reimbursement: repayment
reins: control lead charge command management helm
reject: rejection
rejection: denial dismissal
rejoin: return
relate: tell connect link
related: connected linked affiliated tied
relation: relative relationship tie kin
relationship: romance bond tie related
relative: kin kinsman related
relatively: fairly quite
relatives: relations kinsfolk folks
relax: rest unwind chill loosen
release: issue unveil announcement version
relevant: pertinent related applicable
reliable: trustworthy dependable solid trusted sound rely stable
relic: remnant
relief: ease aid alleviation respite comfort
relieve: ease soothe alleviate help reduce relief
religion: creed religious worship church spirituality god
religions: faiths beliefs creeds
religious: devout pious spiritual
relocate: transfer shift relocation
reluctant: unwilling hesitant
rely: trust
remain: stay continue last linger
remainder: rest balance
remake: adaptation
remark: statement note mention say utterance
remarkable: striking
remedy: treatment
remember: recollect commemorate
remind: prompt reminder
reminder: prompt memo note alert
remit: scope mandate area responsibility brief
remote: tele
removal: elimination extraction moving remove
remove: strip
removed: excised extracted deleted eliminated withdrawn extirpated
rename: call retitle rebrand
renew: extend prolong update renewal restart
renewal: extension prolongation updating revival
renewed: extended prolonged updated renewal
renovate: restore refurbish modernise renovation
renovation: refurbishment restoration modernisation
renowned: celebrated noted
rent: rental tenancy charter renting
rental: lease
reopen: resume restart
repair: patch restore service sort mending overhaul
repairs: fixes mending maintenance
repay: settle repayment
repealed: abolished revoked cancelled annulled withdrawn superseded scrapped replaced
repeat: rerun replicate redo again reproduce duplicate replication
repeatedly: often
repetition: repeat recurrence
replace: substitute supersede swap supplant exchange displace oust
replacement: substitute successor exchange new swap spare
replication: reproduction rerun reproduced repetition confirm copy
replies: answers responses responds reactions answering
reply: answer respond response
report: article story document coverage tell announce communicate paper
represent: symbolise show
representative: spokesperson delegate typical rep
reproduce: copy reproduction duplicate
reproduction: breeding procreation replica
republic: state nation
republics: states
require: need take necessitate want requirement
required: demanded essential must
requirement: need prerequisite criterion
rerun: redo replicate retest
rescue: save free deliver recovery
research: study studies science inquiry
researcher: scientist investigator
researchers: scientists investigators academics
resemble: resemblance
reservation: doubt reserve appointment booked reserved
reservations: doubts
reserve: spare standby stock savings
reset: restore restart change reboot recover renew reinstate
reside: stay lodge
residence: home house address abode place domicile
resident: inhabitant local occupant dweller
residents: dwellers locals
resign: leave resignation
resignation: quitting leaving departure notice
resilient: tough hardy
resist: withstand fight resistance defy
resistance: defiance fight
resolution: solution settlement determination definition
resolve: settle solve fix determine
resort: spa
respect: esteem comply observe obey aspect recognition
respectable: proper
respective: own individual
respond: answer response
response: answer feedback
responsible: accountable answerable competent
rest: remaining balance
restart: resume
restaurant: eatery diner bistro brasserie steakhouse cafe
restaurants: eateries diners
restless: fidgety unsettled
restore: recover restoration return reinstate
restrain: control curb restraint check
restrict: confine curb control restriction constrain
restricted: limited confined restrained curbed
restriction: constraint curb control rule
restroom: toilet lavatory
result: finding score figure upshot achievement
retailer: shop store seller
retain: preserve
retire: retirement quit
retired: ex retirement former
retirement: pension
retrieval: search lookup fetching finding rag recovery
retrieve: recover fetch regain find
return: comeback exchange
returns: refunds exchanges
reunite: reunion
reveal: show uncover unveil divulge tell
revenue: turnover sales takings proceeds receipts
reverse: undo back opposite backwards
review: assessment appraisal check examine scrutinise inspect
revise: update study revision
revive: resuscitate renew revival wake
revolt: uprising mutiny
revolution: uprising revolt overthrow insurrection rising coup
reward: award bounty pay incentive
rewrite: reword revise rephrase rewritten paraphrase redraft
rich: wealthy loaded affluent moneyed
richest: wealthiest
ride: travel go trip
rider: cyclist
ridiculous: silly laughable
rights: permission entitlement claims patents ownership
rigid: stiff inflexible hard
ring: circle telephone
riot: unrest disturbance uprising
rip: tear split slash
ripe: mature
rise: surge
risk: hazard threat peril harm risky chance
risky: unsafe perilous
ritual: rite
rivals: challengers peers
river: stream waterway watercourse tributary
rivers: streams waterways watercourses
road: path route way street
roadmap: schedule timeline strategy outlook
roads: streets highways routes
roam: wander rove range travel
roast: grill
rob: steal burgle mug robbery loot
robbery: theft heist burglary
robot: machine android automaton
rock: stone
rocket: spacecraft arugula
role: task duty capacity purpose
roll: rotate turn spin bun wheel
rollout: introduction deployment release distribution
romantic: loving amorous
roof: ceiling top
room: theatre space chamber ward
rooms: bedrooms chambers
rooster: cock cockerel
root: source cause
roots: origins
rot: decay decompose spoil
rota: schedule timetable
rotate: turn spin revolve rotation swivel
rotten: decayed spoiled off
rough: uneven
roughly: about
round: turn exchange stage phase session
route: path way line track
routine: usual standard ordinary
royal: regal queen monarch royalty
royalty: royals
rub: wipe stroke massage scrub
rubbish: trash waste litter
rude: impolite offensive
ruin: wreck spoil wreckage remains
ruins: remains remnants
rule: law control
rulebook: rules law legislation directive guidelines code
ruler: sovereign leader head
rules: regulations guidelines requirements provisions norms directives
ruling: verdict
run: perform
rung: tier step position
runner: jogger racer sprinter
rural: country rustic agricultural
rush: dash hasten speed race
rusty: corroded oxidised
sack: bag plunder axe
sacred: religious hallowed
sad: unhappy upset down sorrowful
safe: secure sound safety reliable
safely: securely
safety: security risk harmlessness dangers hazard harm
sail: cruise voyage boat
sailor: seaman mariner seafarer
saint: canonised
salary: pay wage wages remuneration make earn compensation
sales: turnover selling shipments deliveries deals orders
salty: saline briny salted
salute: greeting honour
sample: specimen subset selection excerpt set
sanction: penalty embargo
sanctions: penalties restrictions
sane: rational
sat: located placed ranked took seated
satellite: space orbital
satisfy: comply suffice
sauna: spa
sausage: banger frankfurter
savage: wild
save: spare store reduce keep cut conserve
savings: reserves deposits
saw: noticed viewed observed witnessed spotted
say: state tell speak utter mention
saying: stating claiming
sayings: proverbs adages expressions
scale: size extent range level dimension rating grow
scalpel: knife blade lancet
scam: swindle con phishing hoax ruse fiddle fraudulent
scandal: affair disgrace
scanner: ct
scans: images ct imaging
scarce: short few limited sparse
scare: terrify alarm spook fright
scared: terrified
scary: spooky terrifying
scatter: spread disperse strew sprinkle
scenery: view surroundings
sceptic: critic doubter naysayer disbeliever cynic
schedule: timetable times hours
scholar: researcher
scholarship: grant stipend funding award
school: university education
schooling: school teaching
schools: colleges academies
science: scientific scholarship knowledge
scientific: scholarly research scientifically
scientist: scholar boffin
scientists: academics scholars investigators experts
scope: reach breadth area field limits
score: rating grade tally
scratch: beginning zero nothing start
scream: shout yell shriek cry screech
screenplay: script
screenwriter: scriptwriter
script: handwriting
scrub: wash clean disinfect
sculpt: shape model sculpture
sculptor: carver
sculpture: statue carving figure
sea: water maritime
seafood: shellfish
seal: stamp mark certificate approval
search: seek query find research lookup retrieve
searching: looking seeking hunting
seaside: shore
season: series period year campaign
seasonal: periodic
seasoning: spice flavouring
seat: chair place location home
seating: seats places
seats: places chairs
secondary: lesser minor
secret: undisclosed private unknown
secretary: pa administrator
secretly: privately
section: segment passage area
sector: branch area segment domain business
secure: fix guarantee
security: share safeguards cybersecurity
see: view watch notice spot visit understand
seed: pip grain kernel
seeds: pips grains
seek: strive want try
seem: sound
seen: viewed observed spotted noticed witnessed regarded perceived visible
sees: views notices observes spots watches perceives regards recognises
seize: take confiscate snatch
seldom: infrequently scarcely
select: selection
selection: subset
self: own itself oneself
selfish: egoistic
sell: commercialise trade vend peddle distribute retail
seller: vendor supplier distributor provider
semester: term session
senator: legislator
send: transmit ship post forward relay
senior: older higher pensioner
sense: reason feeling notice purpose point
sensible: wise practical
sensitive: delicate touchy
sent: dispatched transmitted shipped delivered mailed posted forwarded relayed
sentence: phrase line statement wording passage clause
separate: split unconnected own
separately: apart individually independently
separation: split parting
sequel: continuation successor
sequence: series succession string
series: succession set run string line range
serious: severe important earnest
seriously: gravely severely
serve: supply act cater meet provide
server: host computer cloud machine
service: support upkeep
set: establish placed
settings: options configuration
settle: colonise pay agree move establish
settled: resolved decided agreed sorted fixed determined
settlement: village deal community town
settlers: colonists pioneers immigrants
several: various some few
severe: bad
severity: seriousness harshness gravity
sew: stitch tailor mend needlework
sex: intercourse sexual
shabby: scruffy worn tatty
shady: shadowy dodgy
shake: tremble tremor shock wobble rock quiver unsettle vibrate
shaky: unsteady weak unreliable trembling wobbly unstable flimsy uncertain
shallow: superficial
shape: figure outline mould contour
share: slice stake stock split
shareholders: investors owners stockholders backers holders
shares: stocks equities stake
sharp: clear crisp steep precise
sharpen: hone whet
shed: drop moult
sheep: ewe lamb
sheet: leaf paper document form
shelter: refuge housing protection cover haven
shift: switch transfer turn alter
shine: gleam sparkle glisten
shiny: glossy gleaming
ship: vessel liner
shipment: consignment package order cargo load
shipments: consignments exports supplies dispatch
shipped: dispatched exported supplied sold
shipping: delivery dispatch postage sending freight ship carriage transport shipment delivering
ships: vessels fleet
shock: surprise stun jolt startle astonish
shoes: footwear boots trainers
shoot: film shot
shop: store buy outlet boutique purchase
shopper: consumer
shopping: buying purchasing retail
shops: stores retail outlets retailers
shore: bank
short: small little
shortage: scarcity shortfall
shorten: cut abbreviate reduce trim abridge
shorter: briefer smaller quicker
shortly: soon presently
shoulder: bear carry
shout: yell call bellow
show: programme present series performance
shower: wash
showing: displaying demonstrating result presenting revealing proving presentation
shown: displayed demonstrated exhibited depicted revealed pictured illustrated visible
shows: programmes series performances
shrine: temple
shrink: diminish narrow fall decline
shut: closed seal slam
shy: timid bashful reserved
sibling: sister twin relative counterpart
siblings: sisters brother sister
sick: unwell ailing diseased poorly patient unhealthy
side: part flank camp end
sidewalk: footpath
siege: blockade encirclement
sigh: groan
sightseeing: touring sights
signal: sign data transmission cue connection alert message
signed: concluded agreed sealed inked contracted
significant: major
significantly: greatly considerably much
signify: denote symbolise
silent: mute hushed speechless
silly: stupid daft
silver: second
similar: resembling same
similarity: resemblance likeness common
similarly: likewise
simple: straightforward
simplify: streamline
simultaneous: concurrent
simultaneously: together
sin: wrongdoing transgression
sincere: genuine heartfelt
sing: chant croon vocals hum vocalise singer
singer: vocalist performer artist sings frontman crooner artiste sang voice musician
single: one sole unique
sings: performs
sink: submerge basin
sip: taste sup
sister: related companion affiliated twin
sit: located rank stand lie seated rest placed
site: website venue facility web spot
situate: place position site
situated: located found lying placed sited positioned
size: volume amount number
skating: skate
sketch: outline
skiing: ski
skilful: skillful skilled able expert
skill: competence talent capability mastery proficiency prowess
skilled: trained expert
skin: dermal complexion cutaneous rash
skinny: thin slim lean
skip: jump bypass
skull: cranium
skyscraper: tower
slam: bang
slang: colloquial
slave: bondsman
slavery: enslavement bondage slave
slaves: bondsmen
sleep: slumber nap doze kip rest snooze asleep
sleepy: drowsy tired
slender: slim thin
slice: subset section segment
slide: slip skid glide skate
slides: presentation powerpoint histology deck
slight: small
slightly: somewhat
slim: thin
slippery: slick icy
slips: errors falls drops faults oversights lapses
slogan: tagline catchphrase
slope: gradient hillside
slow: sluggish delayed lagging late tardy long unhurried
slower: longer delayed
slowly: unhurriedly
sluggish: lazy
small: tiny minute limited
smaller: littler minor tinier fewer
smallest: tiniest least
smart: bright
smartphone: cellphone handset cell
smash: break shatter wreck hit
smell: odour scent stink aroma whiff stench fragrance
smelly: stinking reeking
smile: grin beam smirk
smoke: puff fumes vape smoking
smoking: cigarettes
smooth: even level
sms: text
smuggle: traffic sneak bootleg smuggling
snack: bite nibble
snacks: nibbles bites
snake: serpent viper
snap: picture
sneak: slip steal
sneakers: trainers
sneeze: sneezing
snow: snowfall flakes sleet blizzard
soak: wet steep drench saturate
soap: serial
sober: serious
soccer: footy
sociable: friendly
social: societal community public
socket: outlet
sofa: settee
soft: squashy tender
software: application
soil: earth dirt
solar: sun
sold: marketed available distributed vended traded
soldier: trooper serviceman fighter private infantryman gi
soldiers: troops servicemen
sole: one exclusive unique
solid: firm robust sound strong sturdy hard
solution: answer remedy fix cure key
solutions: products answers offerings remedies
solve: answer
somewhat: rather
somewhere: someplace
son: child heir
song: track tune single number ditty hit melody sung recording
songs: tracks tunes singles numbers
sons: boys children offspring
soon: promptly imminent
sooner: before rather
soothe: ease
sophisticated: refined complex
sore: aching tender
sort: type order class category
sorted: ordered classified arranged grouped ranked
soul: spirit psyche
sound: noise tone audio din
sour: tart sharp
souvenir: memento keepsake reminder
souvenirs: mementos keepsakes
sow: plant scatter seed
spa: wellness
space: area gap orbit
spacecraft: spaceship
spacious: roomy large big
spam: junk
span: extent stretch
spanned: covered stretched bridged extended reached
spare: additional standby
spark: trigger cause start flash
speak: talk converse comment
speaker: orator talker loudspeaker presenter
speakers: loudspeakers
special: specific extraordinary unusual exceptional unique specialised remarkable
specialise: specialize focus concentrate specialism
specialists: professionals consultants surgeons
specialties: fields departments specialisms branches
species: kind type sort breed
specifically: exactly namely
specifications: specs details features
specificity: selectivity
specify: state stipulate detail specification
specs: details
spectacular: impressive stunning dramatic
spectators: viewers onlookers
spectrum: scale
speculate: guess gamble conjecture speculation
speech: talk address voice language presentation
speed: velocity quickness swiftness
spell: write period letters spelling
spelled: written spelt rendered transcribed spelling
spelling: orthography
spend: use pass
spending: outlay cost paying outgoings
spent: invested used expended poured disbursed
spherical: round globe
spice: flavouring
spices: seasoning flavouring herbs
spicy: peppery piquant fiery
spider: arachnid
spill: leak pour overflow slop
spin: hype slant twist interpretation
spit: saliva expectorate drool
splendid: superb grand
split: divided distribution
spoil: mar harm contaminate leak
spoke: said talked commented told
sponsor: funder backer fund finance supporter
spontaneous: impulsive unplanned
sport: athletics
sports: games athletics
sportsman: sportsperson
spot: discover
spouse: partner consort wife wed
sprain: twist strain
spray: mist squirt aerosol sprinkle
spread: range diffusion disperse divide
spring: march april may springtime originate
sprint: dash
squad: team players side
square: agree reconcile tally match fit plaza consistent
squash: squeeze flatten
squeeze: press
stab: knife wound
stable: steady constant robust solid
stack: architecture set layers framework
stadium: ground bowl venue
staff: team workers workforce manpower
staffing: personnel headcount manpower workforce employees recruitment
stage: step point
staircase: stairs steps
stairs: steps
stake: holding shareholding participation wager
stale: old
stamp: mark approval sticker badge logo marking
stand: rank position bear stance mean status
standard: norm yardstick usual benchmark criterion regular
standby: ready waiting fallback
star: lead sun feature
stare: gaze look gape gawp
starred: played appeared featured
starring: featuring stars acted cast appearing plays
stars: suns celebrities
start: open
startling: surprising shocking
starve: famish hunger starvation
statement: declaration communique claim assertion message
states: says claims declares
static: still stationary
station: stop terminal
stationary: still motionless
stations: stops terminals
statistics: figures numbers stats values counts
statue: figure
status: state position standing condition situation stage progress rank
stay: keep continue stick last hospitalisation linger
steadily: constantly
steady: regular
steal: nick theft thieve swipe take burgle lift
steep: sheer
steer: operate direct command manipulate manoeuvre pilot
step: stride
sterile: infertile barren
stick: adhere keep hold attach remain abide
sticker: mark logo seal tag marking
sticky: gluey adhesive tacky
stiff: hard
still: yet motionless
stimulate: encourage arouse boost activate
sting: prick smart hurt
stir: blend agitate move
stitch: suture mend
stock: shares equity securities inventory
stocks: equities securities
stolen: robbed nicked theft pinched taken
stomach: tummy gut
stone: pebble
stood: ranked amounted placed was
stop: discontinue suspend
stopover: stop
storage: storing
store: stock outlet warehouse market
stored: saved held recorded archived
stores: outlets branches
storey: floor level story
storeys: levels stories
storm: tempest gale thunderstorm squall hurricane
story: article tale account item coverage
storyline: story narrative
stove: cooker hob
straight: immediately
strait: channel narrows sound
strange: weird unusual
stranger: outsider newcomer
strategy: tactic
street: public lane
strength: power forte
strengthen: reinforce fortify
stress: strain tension anxiety
stretch: reach distance
strict: rigorous tight stringent severe tough rigid exacting
strictly: rigorously exactly
strike: hit walkout stoppage beat
striker: forward attacker
striking: conspicuous
strings: terms catch obligations sequences restrictions
strive: try struggle endeavour
strong: robust good capable potent
stronger: superior tougher mightier
strongly: powerfully
stubborn: obstinate headstrong pigheaded
student: learner undergraduate scholar schoolchild trainee schoolboy schoolgirl undergrad
students: learners undergraduates enrolled
study: trial survey publication
stunning: amazing
stupid: daft
style: way tone wording type approach phrasing
subject: topic theme course
subjects: topics courses themes
submit: file present enter lodge tender
subscribe: join register subscription
subscribers: members customers
subscription: plan contract dues subscriber package
subsequent: following
subsequently: then
subset: part portion subgroup section fraction
subsidiary: branch unit division affiliate offshoot daughter
subsidies: grants aid support funding
substance: matter
substitute: swap
subtitles: captions
subtle: slight delicate
subtract: deduct minus subtraction
suburb: neighbourhood
subway: underground tube underpass
succeed: prevail win achieve accomplish replace
success: achievement triumph victory win accomplishment breakthrough succeed
successful: thriving prosperous winning
succession: order
successive: following
suck: absorb slurp
sudden: unexpected quick
suddenly: abruptly unexpectedly
sue: litigate lawsuits
sued: prosecuted litigated lawsuit
suffer: have experience undergo hurt
suggestion: tip
suit: match outfit lawsuit
suitable: right fitting
suitcase: case bag luggage
suite: set collection series room family
sum: total figure quantity aggregate
summary: digest recap synopsis outline gist roundup brief
summer: june july august
summit: top meeting
sung: performed sang vocals
sunny: bright fine cloudless
sunrise: daybreak
sunset: nightfall
sunshine: sunlight
supermarket: grocer hypermarket
supervise: oversee manage run
supervision: oversight control monitoring surveillance oversee watch
supervisor: overseer foreman
supplement: addition extra
suppliers: vendors providers manufacturers distributors dealers contractors makers
supply: stock provision shipment distribute
support: endorse aid underpin corroborate
supporter: follower backer
supporters: backers
suppose: think presume
suppress: crush stifle quash repress
supreme: highest top greatest
surcharge: supplement
surely: certainly definitely undoubtedly really
surface: exterior top face
surgeon: operator specialist
surgery: intervention operate
surgical: operating operative surgery operation surgeon
surname: family patronymic
surpass: top
surplus: extra
surprise: astonish amaze startle astonishment
surprised: astonished amazed
surprising: unexpected astonishing
surrender: yield capitulate capitulation
surround: encircle ring circle border
survey: questionnaire review
survival: survive living
survive: live outlive remain
survived: outlived
survivor: survivors
susceptible: prone vulnerable
suspect: doubt suspicious presume believe
suspend: halt bar freeze suspension
suspicious: dodgy distrustful
sustain: support suffer
sustainable: green
swallow: gulp eat down ingest
swamp: bog wetland
swap: switch trade change
swapping: exchanging replacing switching trading changing
swear: vow curse promise pledge assert
sweat: perspire perspiration
sweater: pullover jersey
sweep: clean wipe
sweet: sugary candy
sweetener: sugar
sweets: confectionery
swell: bulge inflate expand swelling
swelling: bump swollen
swim: paddle dip swimming
swimmer: bather
swimming: bathing
swing: sway rock move
switch: change move turn replace transition toggle exchange
swollen: puffy inflamed enlarged
sword: blade sabre
symbol: sign token
symbolic: representative emblematic
symbolise: symbolize mean
symptom: sign
symptoms: signs indications indicators complaints effects
synthetic: simulated generated
system: machine product apparatus robot setup tool equipment model
table: leaderboard list grid overview listing
tablet: pad
tabs: followed monitor watch eye track
tackle: challenge
tactic: method ploy
tagline: motto
take: need pick receive get
takeaway: takeout
taken: required needed spent accepted derived
tale: account narrative yarn report fiction
talent: flair
talented: skilled
talk: discuss converse conversation mention dialogue say
tall: lofty towering
tally: total match number sum
tame: domesticate train gentle
tank: container
tap: spigot touch
target: intended focus
tariffs: duties customs levies taxes rates
tasks: duties exercises work activities functions challenges chores
taste: savour try tang
tasty: yummy flavoursome appetising mouthwatering scrumptious good
tax: levy taxation tariff charge fiscal impost contribution
taxable: liable
taxation: taxes levy
taxes: duties levies dues
taxi: minicab taxicab ride hackney
tea: cuppa brew infusion
teach: train tutor lecture
teacher: tutor educator schoolteacher master taught coach professor
teachers: instructors tutors educators faculty
team: side outfit lineup eleven franchise players
teams: sides squads
tear: split
tease: mock kid
tech: technology technological technical
technical: technological engineering specialist technically mechanical
techniques: methods procedures approaches ways means
technology: technique engineering innovation method system
tedious: dull
teen: teenager youth teenage
teenager: youth youngster juvenile
teeth: dentition
tele: distance
telecom: carrier telecommunications telco
telescope: spyglass
television: tv telly
tells: says informs reports reveals explains states shows narrates notifies
telly: tv
temperament: nature disposition character
temperature: degrees warmth thermometer celsius fahrenheit
tempo: speed rhythm
temporarily: briefly
temporary: provisional interim
tempt: lure entice attract seduce
tenant: renter lodger occupant
tenants: renters occupants
tend: care
tendency: trend inclination leaning
tenders: bidding offers
tense: tight strained
tenure: term period stint
term: word
terminal: building
terminate: end stop finish close
terms: words provisions clauses expressions
terrace: patio
terrain: ground land topography
terrible: dreadful
terribly: awfully very
terrific: great wonderful super
territory: area soil zone
terrorism: terror extremism
terrorist: extremist bomber
test: trial benchmark check assessment try
text: wording article passage document writing script
thank: thanks gratitude
theater: theatre playhouse stage
theft: stealing larceny
themselves: own personally
theorem: proposition rule law
theory: idea
therapist: counsellor
therapy: treatment counselling
thesaurus: synonyms
thesis: paper argument theory
thick: fat wide stupid
thickness: depth width
thief: robber burglar stealer
thin: weak flimsy sparse
think: consider ponder
thinking: reasoning thought reflection considering opinion thoughts mind
third: bronze
thirst: thirsty dehydration
thirsty: parched dry
thorough: careful
thoroughly: completely carefully
thought: opinion reflection believed considered notion view reckoned assumed
thousand: k
thousandths: permille
thrash: beat trounce crush outclass hammer outperform
threat: menace warning peril
threaten: endanger menace intimidate threat
three: trio triple third
threshold: minimum cutoff boundary level barrier
thriller: suspense
throat: gullet pharynx
throne: monarchy seat
throughout: across during whole
throw: toss fling hurl
thrown: tossed flung cast hurled
thumb: digit
thunderstorm: thunder
ticker: symbol abbreviation
ticket: pass fare tickets seat
tickets: passes admission
tide: tidal
tidy: clean orderly
tie: level
tiers: levels classes rungs grades layers categories
ties: connections links relations draws bonds relationship association equals
tight: firm taut
tighten: squeeze tense
timber: wood lumber
time: when moment point instant
timeline: schedule sequence timetable dates
timetable: programme times timings hours plan
timid: fearful
tinkering: tuning adjusting modifying tweaking fiddle
tiny: minimal miniature
tip: gratuity advice end point baksheesh pointer
tire: tyre wheel
tired: weary knackered drained fatigued shattered drowsy
tiredness: exhaustion
title: heading caption
tobacco: cigarettes smoking
today: now
toddler: child
toe: digit
together: jointly overall collectively
toilet: loo lavatory wc bog john ladies gents privy
toilets: loos restrooms lavatories
tokens: words
told: said informed reported narrated notified stated mentioned explained recounted
tolerate: stand bear
tomb: mausoleum crypt
ton: tonne weight
tone: voice manner attitude wording mood
tongues: lingos speech idioms
tonne: weight
took: lasted required needed spent grabbed accepted
tools: devices utilities implements
tooth: molar
top: lead leading
topics: themes areas issues matters
torn: ripped split
tornado: twister whirlwind
torture: torment abuse cruelty
total: whole entire
totally: wholly
totals: sums figures aggregates counts
touch: tactile handle haptic reach affect
tough: hard demanding challenging tricky strong robust
toughest: hardest trickiest strictest strongest
tour: trip travel
tourism: travel sightseeing
tourist: visitor traveller holidaymaker sightseer
tourists: visitors travellers holidaymakers
tournament: competition event games
towards: to for regarding near about
towel: cloth
tower: spire
town: place community village
toxic: deadly
toy: plaything game
toys: playthings games
trace: track follow vestige
track: watch observe trail log
tracker: monitor watcher follower log
trade: commerce deal dealing
tradition: practice ritual
traditional: standard
traditions: practices rituals
traffic: congestion vehicles
tragedy: disaster
tragic: sad disastrous
trailer: preview teaser clip
trails: lags behind follows
train: practise rail railway locomotive express railroad
training: instruction learning schooling teaching coaching
trains: railway rail
tram: streetcar trolley
transaction: transfer purchase
transactions: payments transfers purchases
transfer: send switch wire remit remittance change relay moving sending
transfers: payments wires moves
transform: change transformation
translate: interpret render translation
translation: rendering translated version interpretation conversion
translator: linguist translation
transmit: spread transmission
transplant: graft
transport: move ship transportation haul travel conveyance transit shuttle
transportation: travel conveyance
trap: catch snare capture ambush
trash: waste
travel: trip
traveler: traveller tourist
treasure: riches hoard
treat: care heal treatment therapy
treated: cured handled operated
treatment: operation intervention handling
treatments: therapies cures remedies
treaty: accord convention
trees: woods forest
trek: march
tremble: shiver quiver
trend: development direction course drift pattern
trendy: hip cool
trial: prosecution
trials: studies tests investigations testing attempts
tribe: people
tributary: branch feeder stream
trick: ruse knack trap catch
tricky: hard challenging complicated thorny awkward delicate complex
tried: tested attempted sought endeavoured experimented checked
trigger: start prompt
trio: threesome triple
trip: outing holiday visit voyage getaway travelling
triple: threefold treble
trips: journeys tours excursions
triumph: victory win
trivial: unimportant minor petty
troops: forces
tropical: hot equatorial
trouble: problem issue hassle
troublesome: annoying difficult
trounced: thrash crushed
trousers: slacks
truce: armistice
truck: van
truly: genuinely indeed
trust: confidence reliability depend credible reliance
trustworthy: dependable trusted believable honest
truth: fact correctness accuracy facts true veracity
try: sample effort
tuition: fees teaching instruction
tummy: gut
tumor: tumour growth cancer
tumours: growths lesions carcinoma malignancy
tune: adapt optimise set calibrate train
tunnel: underpass
turn: convert
turnover: income takings receipts
tuv: certifier
twelve: dozen
twenty: score
twice: doubly again
twin: dual counterpart
twins: twin
twist: turn wind rotate
twisted: bent winding crooked
two: both twin
tycoon: magnate mogul baron
type: variety
typical: usual standard
typically: usually generally
tyre: wheel
ugly: unattractive
ultimate: last supreme
ultimately: finally
umpire: official
unable: fail
unacceptable: intolerable
unaware: ignorant oblivious
unbelievable: amazing
uncertain: unsure
unclear: vague ambiguous
uncommon: unusual infrequent scarce exceptional seldom unfamiliar
undercut: underprice
undergo: have
undergraduate: bachelor undergrad
underground: tube
understand: comprehend get follow
understanding: comprehension grasp interpretation
underwater: submerged undersea
undo: unfasten revert
unemployed: redundant
unemployment: joblessness jobless unemployed
unequal: uneven unfair
unexpected: unforeseen
unfair: unjust biased
unfortunate: unlucky sad
unfortunately: sadly unluckily
unhappy: dissatisfied
uni: university
uniform: outfit same even
uninhabited: empty unpopulated deserted
uninstall: remove
union: eu bloc
unique: only
unite: unify
units: devices machines systems pieces items sets
universal: worldwide common
universe: cosmos space
universities: colleges academia
unknown: undisclosed unclear unfamiliar uncertain
unlawful: illicit criminal
unlike: dissimilar
unlikely: improbable doubtful
unlimited: endless
unlock: open unblock release
unmarried: single unwed
unnamed: unidentified undisclosed unknown unspecified
unnecessary: needless
unofficial: unconfirmed
unpleasant: horrible bad
unpopular: disliked unloved
unstable: unsteady
unsubscribe: cancel leave deregister
unsuccessful: failed fruitless
untrue: incorrect wrong lie inaccurate
unveiled: launched introduced revealed shown released
unwell: poorly
upbringing: rearing
update: upgrade modernise refresh
updated: revised refreshed modernised amended upgraded latest
upgrade: improvement enhance modernise expand
upload: post submit send
upper: top maximum
upright: vertical standing
uprising: insurrection
upset: distress hurt unhappy
upside: plus strength merit pro
uptake: adoption usage spread acceptance
urban: city town metropolitan
urge: press desire
urgent: pressing immediate critical
urology: urological urologist urinary
use: usage utilise deploy adopt
useless: worthless futile
username: handle nickname
users: operators people practitioners
usually: generally mostly
utter: speak complete
vacancies: openings jobs
vacancy: opening availability vacancies
vacant: free unoccupied
vacation: break trip getaway vacationing
vaccinate: inoculate immunise jab vaccination
vaccinated: immunised jabbed inoculated
vaccination: vaccine immunisation inoculation shot
vaccine: jab shot immunisation inoculation injection vaccinate
vacuum: void emptiness
vague: imprecise hazy general fuzzy woolly
vain: conceited futile
valid: effective applicable legitimate sound legal
valley: dale vale glen
valuable: costly
value: worth figure number amount valuation merit cost
van: minibus
vanish: evaporate cease
variable: varying
variation: change variety
variety: sort diversity
various: diverse
vary: change fluctuate diverge range deviate
vat: tax
vegetable: veg veggie greens
vegetables: veg veggies greens
vegetarian: meatless veggie
vehicles: automobiles fleet
velocity: pace rate
vendor: supplier maker firm
venom: toxin
venomous: toxic deadly dangerous
venture: undertaking enterprise
verbal: spoken
verdict: judgement assessment finding evaluation result
verification: check verify validation
verify: check validate audit corroborate
version: variant model generation iteration update form build
versus: against vs
vertical: perpendicular
vessel: container
vet: veterinarian
viable: workable feasible
vicar: parson
vicious: savage fierce
victim: casualty sufferer
victims: sufferers
victory: win
video: clip footage recording movie
view: watch sight outlook
viewers: watchers
villa: house
village: community
villain: baddie antagonist
violate: breach infringe violation
violation: breach infringement breaking
violent: rough
violin: fiddle
violinist: fiddler
virtual: online simulated digital
virus: pathogen bug
vision: sight view seeing visual optics
visit: call
visitor: caller
visitors: callers
visual: optical graphic seeing
vital: necessary
vitamin: supplement nutrient
vitamins: supplements
vivid: graphic lively
vocabulary: words lexicon terminology
vocalist: frontman
vocation: calling career
voice: sound spoken audio
voicemail: mailbox
volcano: volcanic crater
voltage: volts
volume: number
voluntary: unpaid
volunteer: helper offer voluntary
volunteering: volunteer
vomit: puke sick
vomiting: vomit puking nausea retching
vote: choose
voter: elector constituent
voters: electorate constituents
voting: ballot poll
voucher: token
vouches: guarantees confirms backs testifies certifies endorses
voyage: cruise
vulnerable: weak exposed
wage: pay income earnings remuneration
wages: pay
wait: queue expect
waiter: server waitress
walk: stroll march wander
wall: barrier partition
wallet: billfold
wander: stray stroll
want: wish need fancy
war: fighting hostilities warfare warring combat
wardrobe: closet clothes
wards: departments units stations divisions
warehouse: storehouse storage
warfare: fighting
warm: mild heated
warn: caution flag notify admonish
warning: caution notice alarm
warranty: cover assurance guaranteed coverage protection
warrior: fighter soldier
wars: conflicts battles fighting
wash: clean rinse launder cleanse
waste: squander refuse misuse
watch: follow supervise
watchdog: regulator supervisor agency overseer
watches: timepieces wristwatches
water: liquid aqua fluid
waterfall: falls cascade cataract
waterfalls: falls cascades
wave: breaker ripple flap surge swell
waved: approved cleared nodded
wavelength: frequency
waves: breakers swell
way: how path procedure
weak: feeble fragile bad lacking soft
weaken: lessen undermine soften
wealth: riches money prosperity affluence estate means
wealthy: affluent loaded moneyed fortune
weapon: arm gun weaponry armament firearm
weapons: armaments
wear: sport don
wearing: tiring exhausting bearing donning
weather: forecast outlook conditions temperature
web: net www
website: web internet portal
websites: sites homepages
wed: wedding
wedding: nuptials
weed: cannabis
weeks: fortnight days time
weep: sob
weigh: weight consider judge assess ponder balance kilos
weight: heaviness kilos pounds
weights: checkpoint
welcome: receive hello greeting
welfare: benefits wellbeing
wellbeing: wellness
went: travelled proceeded headed moved
west: western
wet: soaked
wetland: bog
whale: cetacean
wheel: disc
whisper: murmur mutter
white: snowy
whoever: anyone
whole: entire overall all
wholesale: bulk trade
wicked: bad
wide: extensive large ample widespread
widen: broaden
wider: larger greater bigger
widespread: broad popular extensive
widow: bereaved relict widowed
width: wideness
wife: married partner missus consort
wifi: wireless internet hotspot wlan
wild: untamed uncontrolled
will: testament bequest
willing: ready prepared
win: secure land
wind: breeze gale
window: opening period timeframe slot
windy: breezy gusty blustery
wine: vino
wings: pinions
wingspan: width
winner: victor top leader
wins: victories triumphs successes
winter: december january
wipe: clean mop
wire: agency newswire
wireless: cordless radio
wise: clever sage
withdraw: remove retreat withdrawal
withdrawal: removal retreat
withdrawn: pulled recalled revoked retracted cancelled rescinded
witness: eyewitness observer see
woman: girl
womb: uterus hysterectomy uterine
women: ladies females
won: triumphed prevailed gained secured beat landed earned victorious obtained
wonder: marvel ask awe
wood: lumber
wooden: timber wood
woods: woodland
word: expression name saying phrase vocabulary
wordiness: verbosity length waffle verbose
work: run perform task act
worker: labourer laborer hand workman
workers: workforce manpower
workforce: manpower
workload: burden load work tasks strain
workplace: office job work
world: worldwide
worldwide: globally internationally
worried: concerned uneasy
worry: trouble
worse: poorer weaker lower
worship: adore revere service veneration
worth: valued price cost merit valuation useful amount
worthwhile: useful rewarding
wound: cut gash sore
wounded: hurt
wrap: cover package pack envelop
wreck: shipwreck
wrestler: grappler fighter
wrestling: grappling
wrinkles: lines creases
writer: wrote scribe wordsmith penned scriptwriter
writers: novelists
writes: reports says states publishes pens authors
written: authored penned drafted documented published text
wrong: mistaken faulty amiss
wrongly: mistakenly falsely erroneously
wrote: authored penned drafted published produced noted
yacht: boat
yardstick: benchmark measure criterion metrics test metric
yawn: gape
year: annum annual
yearly: annually
yell: cry holler
yesterday: past
yield: give return
young: youthful little
youngster: youth
youth: adolescence young boyhood
youthful: juvenile
yuan: rmb renminbi
zone: space sector district
`;
