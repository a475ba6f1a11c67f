/// Lists of common words, for languages without a reading formula.
enum CommonWords {
    /// Common words of Haitian Creole, in the official spelling.
    ///
    /// Compiled by hand from the general basic vocabulary of dictionaries and primers: function words, verbs, people,
    /// body, home, work, school, health, places, time, papers. It is not taken from the pages that it judges, because
    /// every page would then pass. It awaits a native reviewer.
    static let haitianCreole: Set<String> = words(
        [function, numbers, verbs, people, body, home, work, places, time, papers, qualities].joined(separator: " "))

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let function = """
        mwen m ou w li l nou n yo y mwenmenm oumenm limenm noumenm yomenm tèt pwòp a an la lan nan yon youn sa sila \
        ki kisa kimoun kilès kote kijan kouman konbyen poukisa kilè sak se ye te ap ava va pral ta k pa p poko \
        ankò pou ak avèk san sou anba anlè anwo devan dèyè akote bò ant pami kont depi jis jiska jouk rive anvan apre \
        pandan nan andan deyò epi e men oswa oubyen osnon ni swa paske piske si kòm kou lè tankou konsa konsi donk alò \
        kidonk poutèt pou sepandan malgre menm sèl sèlman tou tout toutotan chak kèk plizyè anpil twòp ase \
        enpe ti gwo plis mwens pi tèlman trè byen mal trò non wi repons anyen okenn pèsonn nenpòt lòt lezòt ankò deja \
        toujou janm jamè souvan pafò raman petèt vreman sètènman jis prèske apeprè vit vitman dousman ansanm apa isit \
        isi la laba lòtbò tounen poutan alèkile sitou sinon olye selon dapre gras akòz pa kounye aprè o oh men sof \
        omwen tanpri mèsi padon bonjou bonswa orevwa konnya annik fèk sot kapab ka mèt dwe fò fòk bezwen vle \
        wè pè anndan toulède toude sèten youn menmjan pito ositou ditou ansuit premyeman finalman dabò
        """

    private static let numbers = """
        zewo en de twa kat senk sis sèt uit nèf dis onz douz trèz katòz kenz sèz disèt dizuit diznèf ven trant karant \
        senkant swasant swasanndis katreven katrevendis san mil milyon premye dezyèm twazyèm katriyèm senkyèm dènye \
        mwatye ka demi doub fwa kantite nimewo chif total pè douzèn
        """

    private static let verbs = """
        genyen gen fè di pale ale al vini vin pati kite rete rive antre soti sòti monte desann tounen retounen pase \
        travèse mache kouri kanpe chita kouche dòmi leve reveye viv abite fèt mouri touye manje bwè kwit lave netwaye \
        benyen abiye mete retire wete pran bay ba ban voye jwenn chèche kenbe lage pote mennen rale pouse louvri ouvri \
        fèmen kase ranje repare koupe kole mare demare ranmase jete kache montre gade wè tande koute santi manyen goute \
        pran konnen konprann aprann anseye etidye li ekri konte reponn mande poze rakonte eksplike repete rele kriye \
        chante danse jwe ri kontan renmen rayi vle swete espere kwè panse reflechi sonje bliye chwazi deside eseye \
        kòmanse kontinye fini sispann rete tann prepare pare ede pwoteje defann sove pran pèdi genyen peye achte vann \
        prete koute depanse sere ekonomize travay sèvi itilize fòme bati plante grandi chanje vire double ogmante \
        diminye separe mele rasanble reyini rankontre vizite akonpaye swiv suiv dirije kòmande obeyi respekte dakò \
        refize aksepte pèmèt kite anpeche entèdi defann bloke arete fèmen lage libere jije kondane pini akize plenyen \
        pote denonse menase bat frape blese maltrete vole twonpe bay manti touche dechire boule siyen ranpli depoze \
        voye resevwa konfime verifye tcheke enskri anrejistre deklare temwaye garanti dwe merite enpòte konsène gen \
        rapò depann diferan sanble parèt disparèt tonbe leve glise kondui kondwi vwayaje deplase chape sove kache \
        kouri rale poursuiv swiv kontwole fouye poze soufri geri trete swaye malad bezwen manke sifi rete konplete \
        korije efase ajoute pibliye avèti avize enfòme enterese angaje lwe loue demenaje enstale prezante pwomèt \
        kenbe reyisi echwe rate evite riske ose pwofite aji reyaji mennen sipòte soutni ankouraje konseye oryante \
        tradui entèprete telefone klike peze tape kopye enprime foto filme bliye adopte marye divòse akouche leve \
        priye beni antere kriye fache eskize padone salye pwomennen repoze kòmanse respire touse vomi saye
        """

    private static let people = """
        moun gason fi fanm nonm ti timoun pitit bebe jèn granmoun vye manman papa paran frè sè kouzen kouzin \
        tonton matant grann granpapa granmè gran marenn parenn nyès neve mari madanm mennaj fiyanse zanmi vwazen vwazin \
        fanmi marye selibatè vèf vèv òfelen msye mesye madmwazèl medam dam etranje imigran migran refijye sitwayen \
        abitan pèp popilasyon gwoup chèf mèt patwon direktè prezidan minis majistra jij avoka polis polisye solda gad \
        ajan doktè dokte enfimyè famasyen pwofesè elèv etidyan lekòl anplwaye travayè ouvriye machann kiltivatè pechè \
        chofè kondiktè mason mekanisyen sekretè entèprèt tradiktè temwen viktim vòlè kriminèl asasen manm pastè pè \
        prèt mè pwopriyetè lokatè kliyan pasajè vwayajè responsab sosyal volontè konseye reprezantan otorite ofisyèl \
        non siyati laj sèks nasyonalite relijyon lang kilti ras peyi
        """

    private static let body = """
        kò tèt figi je nen bouch dan lang zòrèy cheve kou zepòl bra men dwèt zong vant do janm jenou pye po san zo kè \
        lestomak tete ren fwa nè doulè maladi lafyèv grip tous rim dyare blesi brile kansè sida tansyon sik vaksen \
        medikaman remèd grenn piki operasyon ansent gwosès akouchman règ sante swen lopital klinik famasi dispansè \
        egzamen tès mal andikape avèg soud tristès kolè laperèz lapèrèz perèz kontantman lanmou lespri memwa rèv \
        fatig grangou swaf somèy fòs feblès lavi lanmò
        """

    private static let home = """
        kay pyès chanm kuizin salon twalèt douch pòt fenèt mi twati kle kabann chèz tab dra zòrye lanp limyè kouran dlo \
        dife savon fatra bwat sak valiz panye bokit vè asyèt kiyè kouto fouchèt chodyè bagay manje diri pwa mayi pen \
        vyann poul pwason ze lèt sik sèl luil fwi bannann mango zoranj kafe te ji legim rad chemiz pantalon wòb jip \
        soulye chosèt chapo linèt mont telefòn òdinatè entènèt mesaj nimewo kat foto televizyon radyo liv kaye plim \
        kreyon papye jounal lèt anvlòp chat chen bèf kabrit kochon chwal poul zwazo bèt pye bwa pyebwa flè fèy rasin \
        tè wòch sab mòn larivyè rivyè lanmè syèl solèy lalin zetwal lapli van loraj siklòn tranblemanntè cho frèt \
        kadejak vyolans
        """

    private static let work = """
        travay djòb metye lajan kòb dola goud peso pri frè salè dèt kado don bank chèk kont biznis boutik magazen mache \
        konpayi antrepriz faktori jaden rekòt zouti machin kamyon bis otobis tren avyon bato bisiklèt moto taksi gaz \
        lekòl klas kou leson diplòm metye fòmasyon inivèsite egzamen devwa sèvis èd asirans taks enpo gratis \
        kontra chomaj vakans konje repo reyinyon pwojè plan règ lòd pwoblèm solisyon rezon koz rezilta chans danje risk \
        sekirite pwoteksyon lapè lagè goumen batay gang bandi zam fizi kout revòlvè kriz politik eleksyon vòt \
        eksplwatasyon trafik esklavaj abi diskriminasyon menas presyon
        """

    private static let places = """
        kote plas andwa wout lari chemen kafou pon fwontyè limit peyi vil vilaj bouk katye zòn depatman pwovens eta \
        nò sid lès wès dwat gòch dwat mitan pwent kwen bout distans pwoche lwen toupre kilomèt mèt adrès biwo bilding \
        etaj sal legliz tanp kan abri refij otèl restoran mache estasyon tèminal ayewopò pò plaj lakou lakay \
        prizon komisarya tribinal anbasad konsila lameri gouvènman leta òganizasyon asosyasyon kominote \
        ministè enstitisyon sant mond latè lil kontinan Ayiti
        """.lowercased()

    private static let time = """
        jou joune lannwit nwit lajounen maten midi apremidi aswè minwi è lè minit segond semèn mwa an ane lane syèk \
        lendi madi mèkredi jedi vandredi samdi dimanch janvye fevriye mas avril me jen jiyè out septanm oktòb novanm \
        desanm jodi yè demen avanyè apredemen kounye kounyeya talè touswit tousuit ta bonè dat delè tan peryòd moman \
        fwa okazyon komansman kòmansman fen bout dire anivèsè fèt nwèl pak konje ouvrab sezon prentan ete otòn ivè \
        pase pwochen kap lontan rapid dire èdtan vivan alavans imedyatman anreta reta
        """

    private static let papers = """
        papye dokiman paspò viza kat idantite sètifika batistè nesans maryaj lanmò fòm fòmilè lèt demann aplikasyon \
        dosye kopi orijinal siyati tenm so resi prèv temwayaj deklarasyon rapò enfòmasyon detay lis paj fèy liy randevou \
        konvokasyon entèvyou desizyon repons apèl jijman odyans pwosè lwa dwa devwa obligasyon kondisyon pèmisyon \
        pèmi otorizasyon rezidans azil pwoteksyon imigrasyon migrasyon depòtasyon vwayaj etap pwosesis pwosedi \
        pwogram sitiyasyon ka egzanp erè fot manti verite sekrè kesyon mo fraz pawòl nouvèl avi avètisman \
        konfidansyèl prive piblik ofisyèl legal ilegal valab nil entènasyonal nasyonal lokal posib enposib jistis plent
        """

    private static let qualities = """
        bon bèl bèl lèd gran gwo piti long kout laj etwat wo ba lou lejè fò fèb rich pòv nèf vye jèn cho frèt sèk mouye \
        pwòp sal plen vid ouvè fèmen fasil difisil senp konplike klè nwa blan wouj ble vèt jòn gri mawon bonè ta \
        vrè fo reyèl jis enjis dwat kwochi entelijan sòt saj janti mechan brav kapon kontan tris fache trankil fatige \
        okipe lib pare malad ansante vivan mouri grav ijan enpòtan nesesè itil initil espesyal òdinè nòmal dwòl menm \
        diferan parèy egal konplè antye pi pli mèyè chè bonmache gratis danjere an sekirite seri \
        onèt malonèt responsab sèten asire konnen popilè komen ansyen modèn kounye aktyèl anvan apre pwochen dènye \
        posib oblije pèmèt entèdi kreyòl ayisyen franse angle panyòl meriken meksiken kanadyen dominiken
        """
}
