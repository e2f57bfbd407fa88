/** Texts of our own, a sentence a line, in languages Hearsay does not read but must know from those it does. */
export const ownTexts: Readonly<Record<string, string>> = {
  da: `Politiet blev kaldt til havnen efter et voldsomt brag tidligt i morges.
Det er endnu uvist, hvad der skete, og hvor mange der er kommet til skade.
Vi har ikke noget at tilføje lige nu, siger en talsmand for ministeriet.
Jeg kunne mærke, at huset rystede, og bagefter var der helt stille, fortæller hun.
Borgmesteren siger, at kommunen ikke selv har råd til en ny bro.
Regeringen har meddelt, at den vil hjælpe de familier, der har mistet deres hjem.
Ifølge avisen havde flere medarbejdere advaret om fejlen længe før ulykken.
Statsministeren afviste kritikken og sagde, at hun havde handlet efter bogen.
Der er ingen, som ved, hvornår skolen åbner igen, men børnene glæder sig.
Tre mænd er blevet anholdt, og politiet leder stadig efter en fjerde.
Hvad skal vi gøre nu, spurgte han, og hvem skal betale regningen?
Vandet steg hurtigere end ventet, og mange måtte sove i gymnastiksalen.
Jeg synes, det er mærkeligt, at ingen har spurgt os, hvad vi mener.
Lægerne siger, at to af de sårede stadig er i livsfare.
Efter mødet gik parterne hver til sit uden at udtale sig til pressen.
Præsidenten har bedt hæren om at blive i kasernerne indtil videre.
Forhandlingerne blev afbrudt kort efter midnat og fortsætter i næste uge.
Hun har boet i byen hele sit liv og har aldrig oplevet noget lignende.
Oppositionen kræver nu en undersøgelse af, hvordan pengene blev brugt.
Det kan jeg ikke udtale mig om, før sagen har været for en dommer.
Skibet ligger stadig ud for kysten, og mandskabet får mad fra land.
Han nægter, at der er tale om et kup, og kalder rygterne løgn.
Ny aftale på plads. Storm rammer kysten. Kvinde fundet i live efter tre døgn.
Vejret bliver bedre i løbet af ugen, men vinden er fortsat kraftig.
Flygtningene fik tæpper, varm suppe og et sted at overnatte.
Selv om der kun var få tilbage, blev de ved med at råbe til soldaterne.
Direktøren oplyser, at virksomheden vil samarbejde fuldt ud med myndighederne.
Vores søn gik derfra klokken otte, og siden har vi intet hørt.
Der skal bruges mindst halvtreds millioner kroner, før arbejdet kan begynde.
Øjenvidner fortæller om skud og skrig nede ved torvet.`,
  sv: `Polisen larmades till hamnen efter en kraftig smäll tidigt på morgonen.
Det är ännu oklart vad som hände och hur många som har skadats.
Vi har ingenting att tillägga just nu, säger en talesperson för departementet.
Jag kände hur huset skakade och efteråt var det alldeles tyst, berättar hon.
Regeringen meddelade att den tänker hjälpa familjerna som förlorat sina hem.
Enligt tidningen hade flera anställda varnat för felet långt före olyckan.
Statsministern avvisade kritiken och sade att hon hade följt reglerna.
Tre män har gripits och polisen söker fortfarande efter en fjärde.
Vad ska vi göra nu, frågade han, och vem ska betala räkningen?
Läkarna säger att två av de skadade fortfarande svävar mellan liv och död.
Efter mötet gick parterna skilda vägar utan att uttala sig för pressen.
Oppositionen kräver nu en granskning av hur pengarna användes.
Han förnekar att det rör sig om en kupp och kallar ryktena för lögn.
Ögonvittnen berättar om skott och skrik nere vid torget.
Storm drar in över kusten. Kvinna hittades vid liv efter tre dygn.`,
  de: `Das Schiff musste in den Hafen zurück, weil die Wellen zu hoch waren.
Die Fahrgäste wurden an Land gebracht, niemand musste ins Krankenhaus.
Ich weiß nicht, was ich sagen soll, sagte die Frau, aber ich bin froh, dass er lebt.
Nach dem Gespräch wollte der Minister nicht mit Journalisten reden.
Das Unternehmen teilt mit, dass die Arbeiten noch in diesem Jahr beginnen.
Als die Polizei eintraf, waren die Täter schon durch die Hintertür geflohen.
Der Preis für Brot ist wieder gestiegen, und viele Familien kommen nicht mehr aus.
Auch die Nachbarn hörten den Knall und liefen auf die Straße.
Er bestreitet alles und sagt, er sei nicht dabei gewesen.
Die Polizei wurde am frühen Morgen nach einer heftigen Explosion zum Hafen gerufen.
Es ist noch unklar, was geschehen ist und wie viele Menschen verletzt wurden.
Wir haben dem nichts hinzuzufügen, sagte eine Sprecherin des Ministeriums.
Nach Angaben der Zeitung hatten mehrere Mitarbeiter vor dem Fehler gewarnt.
Der Bürgermeister erklärte, die Stadt könne sich keine neue Brücke leisten.
Ich habe gespürt, wie das Haus zitterte, und danach war es ganz still.
Drei Männer sind festgenommen worden, nach einem vierten wird noch gesucht.
Was sollen wir jetzt tun, fragte er, und wer bezahlt die Rechnung?
Die Regierung will den Familien helfen, die ihr Zuhause verloren haben.
Sturm trifft die Küste. Frau nach drei Tagen lebend gefunden.
Der Präsident wies die Vorwürfe zurück und sprach von einer Lüge.
Die Verhandlungen sollen in der nächsten Woche fortgesetzt werden.`,
  nl: `Het schip moest terug naar de haven omdat de golven te hoog waren.
De passagiers zijn aan land gebracht en niemand hoefde naar het ziekenhuis.
Ik weet niet wat ik moet zeggen, zei de vrouw, maar ik ben blij dat hij leeft.
Na het overleg wilde de minister niet met journalisten praten.
Het bedrijf meldt dat de werkzaamheden nog dit jaar beginnen.
Een van de ramen was gebroken en er lag glas op de vloer.
Zij zeggen dat ze de gemeente al om hulp hadden gevraagd, maar niemand gaf antwoord.
De rechter heeft besloten dat de twee broers voorlopig vast blijven zitten.
In veel dorpen is er sinds zondag geen water en geen stroom.
Volgens de brandweer begon het vuur langs de weg en ging het snel door de wind.
De bonden hebben voor vrijdag een staking aangekondigd.
Er is nog tijd voor een akkoord, aldus de woordvoerder, die verder niets kwijt wilde.
De oppositie vindt dat de premier zijn excuses moet aanbieden.
Toen de politie aankwam, waren de dieven al via de achterdeur gevlucht.
De prijs van brood is weer gestegen en veel gezinnen komen niet rond.
De brug is dicht voor het verkeer vanwege het slechte weer.
Hij ontkent alles en noemt het verhaal een leugen.
Ook de buren hoorden de knal en kwamen de straat op.
De politie werd vanmorgen vroeg naar de haven geroepen na een zware klap.
Het is nog niet duidelijk wat er is gebeurd en hoeveel mensen gewond zijn geraakt.
Wij hebben daar niets aan toe te voegen, zei een woordvoerder van het ministerie.
Volgens de krant hadden meerdere werknemers gewaarschuwd voor de fout.
De burgemeester zegt dat de gemeente geen nieuwe brug kan betalen.
Ik voelde het huis schudden en daarna was het helemaal stil.
Drie mannen zijn aangehouden, naar een vierde wordt nog gezocht.
Wat moeten we nu doen, vroeg hij, en wie gaat de rekening betalen?
De regering wil de gezinnen helpen die hun huis zijn kwijtgeraakt.
Storm treft de kust. Vrouw na drie dagen levend gevonden.`,
  fr: `Le bateau a dû rentrer au port parce que la mer était trop agitée.
Les passagers ont été ramenés à terre et personne n'a été hospitalisé.
Je ne sais pas quoi dire, a confié la femme, mais je suis heureuse qu'il soit vivant.
Après la réunion, le ministre n'a pas voulu parler aux journalistes.
L'entreprise indique que les travaux commenceront avant la fin de l'année.
Quand la police est arrivée, les voleurs s'étaient déjà enfuis par derrière.
Le prix du pain a encore augmenté et beaucoup de familles n'y arrivent plus.
Les voisins aussi ont entendu le bruit et sont sortis dans la rue.
Il nie tout et dit être victime d'un mensonge.
La police a été appelée au port tôt ce matin après une violente explosion.
On ne sait pas encore ce qui s'est passé ni combien de personnes ont été blessées.
Nous n'avons rien à ajouter, a déclaré une porte-parole du ministère.
Selon le journal, plusieurs employés avaient signalé l'erreur bien avant l'accident.
Le maire affirme que la ville n'a pas les moyens de construire un nouveau pont.
J'ai senti la maison trembler, puis il y a eu un grand silence, raconte-t-elle.
Trois hommes ont été arrêtés et un quatrième est toujours recherché.
Que devons-nous faire maintenant, a-t-il demandé, et qui va payer la facture ?
Le gouvernement veut aider les familles qui ont perdu leur logement.
Tempête sur la côte. Une femme retrouvée vivante après trois jours.
Le président a rejeté les critiques et parlé d'un mensonge.
Les négociations doivent reprendre la semaine prochaine à huis clos.`,
  pt: `O navio teve de regressar ao porto porque o mar estava demasiado agitado.
Os passageiros foram levados para terra e ninguém precisou de ir ao hospital.
Não sei o que dizer, afirmou a mulher, mas estou muito feliz por ele estar vivo.
Depois da reunião, o ministro não quis falar com os jornalistas.
A empresa informa que as obras vão começar ainda este ano.
Uma das janelas ficou partida e havia vidros espalhados pelo chão.
Eles dizem que já tinham pedido ajuda à câmara, mas ninguém respondeu.
O tribunal decidiu que os dois irmãos ficam em prisão preventiva.
Em muitas aldeias do interior não há água nem luz desde domingo.
Foi a primeira vez que a equipa ganhou fora de casa nesta época.
Segundo os bombeiros, o fogo começou junto à estrada e avançou depressa com o vento.
Os sindicatos convocaram uma greve geral para a próxima sexta-feira.
O rapaz contou à mãe que tinha visto os homens a sair do carro.
Ainda há tempo para chegar a um acordo, garantiu o porta-voz, que não deu mais pormenores.
A oposição acusa o governo de esconder os números e pede eleições antecipadas.
O médico explicou que a doença não é perigosa, mas que é preciso ter cuidado.
As ruas ficaram cheias de gente que cantava e chorava ao mesmo tempo.
São mais de duzentos os trabalhadores que podem perder o emprego.
Na opinião dela, o presidente devia ter pedido desculpa há muito tempo.
Nós não vamos sair daqui enquanto não nos disserem a verdade.
Quando a polícia chegou, os assaltantes já tinham fugido pela porta das traseiras.
O preço do pão subiu outra vez e as famílias queixam-se de que o dinheiro não chega.
A ponte foi fechada ao trânsito por causa do mau tempo.
Ele nega tudo e diz que é vítima de uma mentira.
Também os vizinhos ouviram o estrondo e vieram para a rua.
A polícia foi chamada ao porto esta manhã depois de uma forte explosão.
Ainda não se sabe o que aconteceu nem quantas pessoas ficaram feridas.
Não temos nada a acrescentar, disse uma porta-voz do ministério.
Segundo o jornal, vários funcionários tinham avisado do erro muito antes do acidente.
O presidente da câmara diz que a cidade não tem dinheiro para uma nova ponte.
Senti a casa tremer e depois ficou tudo em silêncio, conta ela.
Três homens foram detidos e um quarto continua a ser procurado.
O que vamos fazer agora, perguntou ele, e quem vai pagar a conta?
O governo quer ajudar as famílias que perderam as suas casas.
Tempestade atinge a costa. Mulher encontrada viva após três dias.
O presidente rejeitou as críticas e falou de uma mentira.
As negociações não avançaram, mas os dois lados vão se reunir na próxima semana.
Você não pode imaginar como foi aquela noite, disse um morador.
Os médicos afirmam que dois dos feridos ainda correm risco de vida.`,
  gl: `O barco tivo que volver ao porto porque o mar estaba moi axitado.
Os pasaxeiros foron levados a terra e ninguén tivo que ir ao hospital.
Non sei que dicir, afirmou a muller, pero estou moi contenta de que estea vivo.
Despois da xuntanza, o ministro non quixo falar cos xornalistas.
A empresa informa de que as obras comezarán aínda este ano.
Cando chegou a policía, os ladróns xa fuxiran pola porta de atrás.
A policía foi chamada ao porto esta mañá despois dunha forte explosión.
Aínda non se sabe o que pasou nin cantas persoas resultaron feridas.
Non temos nada que engadir, dixo unha voceira do ministerio.
Segundo o xornal, varios traballadores avisaran do erro moito antes do accidente.
O alcalde di que a cidade non ten cartos para unha ponte nova.
Sentín tremer a casa e despois quedou todo en silencio, conta ela.
Tres homes foron detidos e un cuarto segue a ser buscado.
O goberno quere axudar as familias que perderon as súas casas.`,
  ca: `El vaixell va haver de tornar al port perquè la mar estava massa moguda.
Els passatgers van ser portats a terra i ningú no va haver d'anar a l'hospital.
No sé què dir, va explicar la dona, però estic contenta que sigui viu.
Després de la reunió el ministre no va voler parlar amb els periodistes.
L'empresa informa que les obres començaran aquest any.
Quan la policia va arribar, els lladres ja havien fugit per la porta del darrere.
El preu del pa ha tornat a pujar i moltes famílies no arriben a final de mes.
La policia va ser cridada al port aquest matí després d'una forta explosió.
Encara no se sap què ha passat ni quantes persones han resultat ferides.
No tenim res a afegir, va dir una portaveu del ministeri.
Segons el diari, diversos treballadors havien avisat de l'error molt abans de l'accident.
L'alcalde diu que la ciutat no té diners per a un pont nou.
Vaig sentir tremolar la casa i després tot va quedar en silenci, explica ella.
Tres homes han estat detinguts i un quart encara és buscat.
El govern vol ajudar les famílies que han perdut casa seva.
Amb aquesta mesura els veïns podran tornar als seus pisos.`,
  it: `La nave è dovuta rientrare in porto perché il mare era troppo mosso.
I passeggeri sono stati portati a terra e nessuno è finito in ospedale.
Non so che cosa dire, ha detto la donna, ma sono felice che sia vivo.
Dopo la riunione il ministro non ha voluto parlare con i giornalisti.
L'azienda fa sapere che i lavori cominceranno entro l'anno.
Quando la polizia è arrivata, i ladri erano già scappati dalla porta sul retro.
Il prezzo del pane è salito di nuovo e molte famiglie non ce la fanno.
Anche i vicini hanno sentito il botto e sono scesi in strada.
Lui nega tutto e dice di essere vittima di una bugia.
Gli studenti chiedono che la scuola venga riaperta al più presto.
La polizia è stata chiamata al porto questa mattina dopo una forte esplosione.
Non si sa ancora che cosa sia successo né quante persone siano rimaste ferite.
Non abbiamo nulla da aggiungere, ha detto una portavoce del ministero.
Secondo il giornale, diversi dipendenti avevano segnalato l'errore prima dell'incidente.
Il sindaco dice che il comune non può permettersi un nuovo ponte.
Ho sentito tremare la casa e poi è calato il silenzio, racconta la donna.
Tre uomini sono stati arrestati e un quarto è ancora ricercato.
Che cosa dobbiamo fare adesso, ha chiesto, e chi pagherà il conto?
Il governo vuole aiutare le famiglie che hanno perso la casa.
Tempesta sulla costa. Donna trovata viva dopo tre giorni.
Il presidente ha respinto le critiche e ha parlato di una menzogna.`,
  ro: `Poliția a fost chemată în port azi-dimineață după o explozie puternică.
Nu se știe încă ce s-a întâmplat și câți oameni au fost răniți.
Nu avem nimic de adăugat, a spus o purtătoare de cuvânt a ministerului.
Potrivit ziarului, mai mulți angajați avertizaseră cu mult înainte de accident.
Primarul spune că orașul nu își poate permite un pod nou.
Trei bărbați au fost arestați, iar al patrulea este încă dat în urmărire.
Guvernul vrea să ajute familiile care și-au pierdut casele.`,
  fi: `Poliisi kutsuttiin satamaan varhain aamulla voimakkaan räjähdyksen jälkeen.
Vielä ei tiedetä, mitä tapahtui ja kuinka monta ihmistä loukkaantui.
Meillä ei ole tähän mitään lisättävää, ministeriön tiedottaja sanoi.
Lehden mukaan useat työntekijät olivat varoittaneet virheestä ennen onnettomuutta.
Pormestarin mukaan kaupungilla ei ole varaa uuteen siltaan.
Tunsin talon tärisevän ja sen jälkeen oli aivan hiljaista, hän kertoo.
Kolme miestä on otettu kiinni ja neljättä etsitään yhä.
Hallitus haluaa auttaa perheitä, jotka menettivät kotinsa.
Myrsky iski rannikolle. Nainen löytyi elossa kolmen päivän jälkeen.`,
  et: `Politsei kutsuti varahommikul sadamasse pärast tugevat plahvatust.
Pole veel selge, mis juhtus ja kui palju inimesi sai viga.
Meil ei ole midagi lisada, ütles ministeeriumi pressiesindaja.
Ajalehe andmetel olid mitu töötajat veast ammu enne õnnetust hoiatanud.
Linnapea sõnul ei ole linnal uue silla jaoks raha.
Kolm meest peeti kinni ja neljandat otsitakse endiselt.
Valitsus tahab aidata peresid, kes oma kodu kaotasid.`,
  is: `Lögreglan var kölluð að höfninni snemma í morgun eftir mikla sprengingu.
Enn er óljóst hvað gerðist og hversu margir slösuðust.
Við höfum engu við þetta að bæta, sagði talsmaður ráðuneytisins.
Samkvæmt blaðinu höfðu nokkrir starfsmenn varað við villunni löngu fyrir slysið.
Borgarstjórinn segir að borgin hafi ekki efni á nýrri brú.
Ég fann húsið titra og svo varð allt hljótt, segir hún.
Þrír menn hafa verið handteknir og þess fjórða er enn leitað.
Ríkisstjórnin vill hjálpa fjölskyldum sem misstu heimili sín.
Óveður gengur yfir ströndina. Kona fannst á lífi eftir þrjá daga.`,
  fo: `Løgreglan varð kallað til havnina tíðliga í morgun eftir ein ógvusligan brest.
Enn er ógreitt, hvat ið hendi, og hvussu nógv eru komin til skaða.
Vit hava einki at leggja afturat, segði ein talsmaður fyri ráðið.
Sambært blaðnum høvdu fleiri starvsfólk ávarað um feilin leingi fyri vanlukkuna.
Borgarstjórin sigur, at kommunan ikki hevur ráð til eina nýggja brúgv.
Tríggir menn eru handtiknir, og løgreglan leitar eftir tí fjórða.
Landsstýrið vil hjálpa familjunum, sum hava mist síni heim.`,
  pl: `Policja została wezwana do portu wczesnym rankiem po silnym wybuchu.
Nie wiadomo jeszcze, co się stało i ile osób zostało rannych.
Nie mamy nic do dodania, powiedziała rzeczniczka ministerstwa.
Według gazety kilku pracowników ostrzegało o błędzie na długo przed wypadkiem.
Burmistrz mówi, że miasta nie stać na nowy most.
Poczułam, jak dom się trzęsie, a potem zapadła cisza, opowiada.
Trzech mężczyzn zatrzymano, a czwarty jest nadal poszukiwany.
Rząd chce pomóc rodzinom, które straciły domy.`,
  cs: `Policie byla brzy ráno povolána do přístavu po silném výbuchu.
Zatím není jasné, co se stalo a kolik lidí bylo zraněno.
Nemáme k tomu co dodat, řekla mluvčí ministerstva.
Podle novin několik zaměstnanců na chybu upozorňovalo dlouho před nehodou.
Starosta říká, že si město nový most nemůže dovolit.
Tři muži byli zadrženi a po čtvrtém se stále pátrá.
Vláda chce pomoci rodinám, které přišly o domov.`,
  hr: `Policija je rano jutros pozvana u luku nakon snažne eksplozije.
Još nije jasno što se dogodilo i koliko je ljudi ozlijeđeno.
Nemamo ništa za dodati, rekla je glasnogovornica ministarstva.
Prema novinama, nekoliko zaposlenika upozoravalo je na pogrešku davno prije nesreće.
Gradonačelnik kaže da grad nema novca za novi most.
Tri su muškarca uhićena, a za četvrtim se još traga.
Vlada želi pomoći obiteljima koje su ostale bez domova.`,
  hu: `A rendőrséget kora reggel a kikötőbe hívták egy erős robbanás után.
Még nem tudni, mi történt, és hányan sérültek meg.
Nincs mit hozzátennünk, mondta a minisztérium szóvivője.
A lap szerint több dolgozó már jóval a baleset előtt figyelmeztetett a hibára.
A polgármester szerint a városnak nincs pénze új hídra.
Három férfit őrizetbe vettek, a negyediket még keresik.
A kormány segíteni akar azoknak a családoknak, akik elvesztették az otthonukat.`,
  tr: `Polis, şiddetli bir patlamanın ardından sabah erken saatlerde limana çağrıldı.
Ne olduğu ve kaç kişinin yaralandığı henüz bilinmiyor.
Eklenecek bir şeyimiz yok, dedi bakanlık sözcüsü.
Gazeteye göre birkaç çalışan hatayı kazadan çok önce bildirmişti.
Belediye başkanı şehrin yeni bir köprüye gücünün yetmediğini söylüyor.
Üç adam gözaltına alındı ve dördüncüsü hâlâ aranıyor.
Hükümet evlerini kaybeden ailelere yardım etmek istiyor.`,
  lt: `Policija anksti ryte buvo iškviesta į uostą po stipraus sprogimo.
Kol kas neaišku, kas atsitiko ir kiek žmonių buvo sužeista.
Neturime ko pridurti, sakė ministerijos atstovė.
Pasak laikraščio, keli darbuotojai apie klaidą įspėjo gerokai prieš avariją.
Meras sako, kad miestas neturi pinigų naujam tiltui.
Trys vyrai sulaikyti, o ketvirtojo vis dar ieškoma.`,
  lv: `Policija agri no rīta tika izsaukta uz ostu pēc spēcīga sprādziena.
Vēl nav zināms, kas noticis un cik cilvēku ir ievainoti.
Mums nav nekā ko piebilst, sacīja ministrijas pārstāve.
Pēc laikraksta ziņām vairāki darbinieki par kļūdu bija brīdinājuši.
Mērs saka, ka pilsētai nav naudas jaunam tiltam.
Trīs vīrieši ir aizturēti, bet ceturto vēl meklē.`,
  ga: `Glaodh na gardaí chuig an gcuan go luath ar maidin tar éis pléasc mhór.
Níl a fhios fós cad a tharla ná cé mhéad duine a gortaíodh.
Níl aon rud le cur leis againn, a dúirt urlabhraí na roinne.
Deir an méara nach bhfuil airgead ag an gcathair do dhroichead nua.
Gabhadh triúr fear agus tá duine eile fós á lorg.`,
  cy: `Galwyd yr heddlu i'r harbwr yn gynnar y bore yma ar ôl ffrwydrad mawr.
Nid yw'n glir eto beth ddigwyddodd na faint o bobl gafodd eu hanafu.
Does gennym ni ddim byd i'w ychwanegu, meddai llefarydd y weinidogaeth.
Dywed y maer nad oes gan y ddinas arian ar gyfer pont newydd.
Mae tri dyn wedi cael eu harestio ac mae'r pedwerydd yn dal ar ffo.`,
  eu: `Polizia goizean goiz deitu zuten portura leherketa handi baten ondoren.
Oraindik ez dakigu zer gertatu den eta zenbat lagun zauritu diren.
Ez dugu ezer gehitzekorik, esan du ministerioko bozeramaileak.
Egunkariaren arabera, hainbat langilek istripua baino lehen ohartarazi zuten.
Alkateak dio hiriak ez duela zubi berri baterako dirurik.
Hiru gizon atxilotu dituzte eta laugarrena oraindik bilatzen ari dira.`,
  af: `Die polisie is vanoggend vroeg na die hawe geroep ná 'n groot ontploffing.
Dit is nog nie duidelik wat gebeur het en hoeveel mense beseer is nie.
Ons het niks om by te voeg nie, het 'n woordvoerder van die ministerie gesê.
Volgens die koerant het verskeie werknemers lank voor die ongeluk gewaarsku.
Die burgemeester sê die stad kan nie 'n nuwe brug bekostig nie.
Drie mans is in hegtenis geneem en daar word nog na 'n vierde gesoek.`,
  sq: `Policia u thirr në port herët në mëngjes pas një shpërthimi të fortë.
Ende nuk dihet se çfarë ka ndodhur dhe sa njerëz janë plagosur.
Nuk kemi asgjë për të shtuar, tha zëdhënësja e ministrisë.
Kryetari i bashkisë thotë se qyteti nuk ka para për një urë të re.
Tre burra janë arrestuar dhe i katërti po kërkohet ende.`,
  id: `Polisi dipanggil ke pelabuhan pagi tadi setelah ledakan yang sangat keras.
Belum jelas apa yang terjadi dan berapa banyak orang yang terluka.
Kami tidak punya apa-apa untuk ditambahkan, kata juru bicara kementerian.
Menurut surat kabar itu, beberapa pegawai sudah lama memperingatkan kesalahan tersebut.
Wali kota mengatakan kota itu tidak mampu membangun jembatan baru.
Tiga pria ditangkap dan yang keempat masih dicari.`,
  sw: `Polisi waliitwa bandarini mapema asubuhi baada ya mlipuko mkubwa.
Bado haijulikani ni nini kilichotokea na ni watu wangapi walijeruhiwa.
Hatuna la kuongeza, alisema msemaji wa wizara.
Meya anasema jiji halina fedha za kujenga daraja jipya.
Wanaume watatu wamekamatwa na wa nne bado anatafutwa.`,
  so: `Booliska ayaa loogu yeeray dekedda subaxnimadii hore kadib qarax weyn.
Wali lama oga waxa dhacay iyo inta qof ee ku dhaawacantay.
Waxba kuma dari karno, ayay tiri afhayeenka wasaaraddu.
Duqa magaaladu wuxuu sheegay in aysan lacag u hayn buundo cusub.`,
  vi: `Cảnh sát được gọi đến cảng vào sáng sớm nay sau một vụ nổ lớn.
Hiện chưa rõ chuyện gì đã xảy ra và bao nhiêu người bị thương.
Chúng tôi không có gì để nói thêm, người phát ngôn của bộ cho biết.
Thị trưởng nói thành phố không đủ tiền xây một cây cầu mới.`,
  se: `Boles gohččojuvvui hámmanii árrat iđđes maŋŋel go lei stuora bávkkeheapmi.
Ii leat vel čielggas mii dáhpáhuvai ja galli olbmo leat roasmmehuvvan.
Mis ii leat mihkkege lasihit, dadjá departemeantta ovddasteaddji.
Sátnejođiheaddji lohká ahte gávpogis ii leat ruhta ođđa šaldái.`,
}
