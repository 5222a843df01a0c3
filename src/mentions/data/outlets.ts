/**
 * News outlets and agencies that others quote, lower case, without "the". Collected from the lists of newspapers,
 * broadcasters and agencies by circulation and reach on Wikipedia.
 */
export const OUTLETS: ReadonlySet<string> = new Set(
  `
abc
abc news
afp
aftenposten
agence france-presse
al arabiya
al jazeera
al-arabiya
al-jazeera
anadolu
ansa
ap
associated press
axios
bbc
bbc news
bild
bloomberg
bloomberg news
boston globe
breitbart
business insider
buzzfeed
buzzfeed news
caixin
cbc
cbs
cbs news
chicago tribune
clarin
cnbc
cnn
corriere della sera
dagens nyheter
daily mail
daily mirror
daily news
daily telegraph
de standaard
de telegraaf
de volkskrant
der spiegel
deutsche welle
die welt
die zeit
dpa
e! news
e! online
efe
el mundo
el pais
el tiempo
el universal
entertainment weekly
espn
euronews
expressen
financial times
folha de s.paulo
forbes
fortune
fox news
fox sports
france 24
gazeta wyborcza
global times
guardian
haaretz
hollywood reporter
houston chronicle
huffington post
huffpost
hurriyet
independent
interfax
international business times
irna
itar tass
itar-tass
itv
japan times
jerusalem post
jyllands-posten
kommersant
kyodo
la repubblica
la times
le figaro
le monde
le soir
los angeles times
miami herald
msnbc
nbc
nbc news
new york daily news
new york post
new york times
newsday
newsweek
nhk
nikkei
npr
nrk
ntv
o globo
pbs
people magazine
politico
press association
press trust of india
propublica
pti
publico
radio free asia
radio free europe
radio free europe/radio liberty
radio liberty
reuters
rfe/rl
ria
ria novosti
rolling stone
rte
russia today
san francisco chronicle
seattle times
sky news
south china morning post
spiegel
sports illustrated
sputnik
svenska dagbladet
svt
sydney morning herald
tass
telegraph
the atlantic
the economist
the hill
the sun
the times
time magazine
times of india
tmz
toronto star
univision
upi
us weekly
usa today
variety
verdens gang
voice of america
vox
vrt
wall street journal
washington post
washington times
xinhua
yahoo news
yle
yomiuri
yonhap
zdf
`
    .trim()
    .split('\n'),
);
