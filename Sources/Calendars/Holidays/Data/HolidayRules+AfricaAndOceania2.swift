extension HolidayRules {
    /// KE, MA, NG, NZ, TN, UG, ZA.
    static let africaAndOceania2 = """
        # KE Kenya
        12-26 Boxing Day
        12-27?mon+0 Boxing Day (observed)
        12-25 Christmas Day
        12-27?tue+0 Christmas Day (observed)
        =22:0910,0911,0912 Day of Mourning for Queen Elizabeth II
        E+1 Easter Monday
        =20:0525;21:0514;22:0503;23:0421;24:0410;25:0331;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =33:0103 Eid al-Fitr (observed, estimated)
        =22:0809 Election Day
        E-2 Good Friday
        =22:0913;24:1101 Inauguration Day
        12-12 2015.. Jamhuri Day
        =21:1213;27:1213;32:1213 Jamhuri Day (observed)
        05-01 Labor Day
        05-02?mon+0 Labor Day (observed)
        06-01 2015.. Madaraka Day
        06-02?mon+0 2009.. Madaraka Day (observed)
        10-20 2015.. Mashujaa Day
        10-21?mon+0 Mashujaa Day (observed)
        10-10 2025.. Mazingira Day
        =27:1011;32:1011 Mazingira Day (observed)
        =20:1010 Moi Day
        =23:1113;24:0510 National Tree Growing Day
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        =20:0211 President Moi Memorial Day
        =22:0429 State Funeral for Former President Mwai Kibaki
        =25:1017 State Funeral for Former Prime Minister Raila Odinga
        =21:1010;22:1010;23:1010;24:1010 Utamaduni Day
        =21:1011 Utamaduni Day (observed)
        # MA Morocco
        01-14 2028.. Amazigh New Year
        =24:0114;25:0114;26:0114;27:0114 Amazigh New Year
        =20:0731~,0801~;21:0720~,0721~;22:0709~,0710~;23:0628~,0629~;24:0616~,0617~;25:0606~,0607~;26:0527~,0528~;\
        27:0516~,0517~;28:0505~,0506~;29:0424~,0425~;30:0413~,0414~;31:0402~,0403~;32:0322~,0323~;33:0311~,0312~;\
        34:0301~,0302~;35:0218~,0219~ Eid al-Adha
        =20:0524~,0525~;21:0513~,0514~;22:0502~,0503~;23:0421~,0422~;24:0410~,0411~;25:0330~,0331~;26:0320~,0321~;\
        27:0309~,0310~;28:0226~,0227~;29:0214~,0215~;30:0204~,0205~;31:0124~,0125~;32:0114~,0115~;33:0102~,0103~,\
        1223~,1224~;34:1212~,1213~;35:1201~,1202~ Eid al-Fitr
        11-06 Green March
        11-18 Independence Day
        =20:0820~;21:0809~;22:0730~;23:0719~;24:0707~;25:0626~;26:0616~;27:0606~;28:0525~;29:0514~;30:0503~;\
        31:0423~;32:0411~;33:0401~;34:0321~;35:0311~ Islamic New Year
        05-01 Labor Day
        01-01 New Year's Day
        08-14 Oued Ed-Dahab Day
        01-11 Proclamation of Independence Day
        =20:1029~,1030~;21:1018~,1019~;22:1008~,1009~;23:0927~,0928~;24:0915~,0916~;25:0904~,0905~;26:0825~,0826~;\
        27:0814~,0815~;28:0803~,0804~;29:0724~,0725~;30:0713~,0714~;31:0702~,0703~;32:0620~,0621~;33:0609~,0610~;\
        34:0530~,0531~;35:0520~,0521~ Prophet's Birthday
        08-20 Revolution Day
        07-30 Throne Day
        10-31 2026.. Unity Day
        08-21 Youth Day
        # NG Nigeria
        12-26 Boxing Day
        12-28?mon+0?tue+0 2010.. Boxing Day (observed)
        12-25 Christmas Day
        12-27?mon+0?tue+0 ..2032 Christmas Day (observed)
        =33:1228 Christmas Day (observed)
        =25:0715 Day of Mourning for President Muhammadu Buhari
        06-12 2023.. Democracy Day
        =20:0612;21:0612;22:0612 Democracy Day
        06-13?mon+0?sun+1 2017.. Democracy Day (observed)
        E+1 Easter Monday
        =20:0731;21:0720;22:0709;23:0628;24:0616;25:0606;26:0528~;27:0517~;28:0506~;29:0425~;30:0414~;31:0403~;\
        32:0323~;33:0312~;34:0302~;35:0219~ Eid al-Adha
        =22:0711;24:0618 Eid al-Adha (observed)
        =28:0508;30:0416;33:0314 Eid al-Adha (observed, estimated)
        =20:0801;21:0721;22:0710;23:0629;24:0617;25:0607;26:0529~;27:0518~;28:0507~;29:0426~;30:0415~;31:0404~;\
        32:0324~;33:0313~;34:0303~;35:0220~ Eid al-Adha Holiday
        =20:0803;22:0712;25:0609 Eid al-Adha Holiday (observed)
        =28:0509;33:0315 Eid al-Adha Holiday (observed, estimated)
        =20:0524;21:0513;22:0502;23:0421;24:0410;25:0330;26:0319;27:0310~;28:0227~;29:0215~;30:0205~;31:0125~;\
        32:0115~;33:0103~,1224~;34:1213~;35:1202~ Eid al-Fitr
        =20:0526;25:0401 Eid al-Fitr (observed)
        =28:0229;31:0127;33:1227;35:1204 Eid al-Fitr (observed, estimated)
        =20:0525;21:0514;22:0503;23:0422;24:0411;25:0331;26:0320;27:0311~;28:0228~;29:0216~;30:0206~;31:0126~;\
        32:0116~;33:0104~,1225~;34:1214~;35:1203~ Eid al-Fitr Holiday
        =23:0424 Eid al-Fitr Holiday (observed)
        =31:0128;33:1228 Eid al-Fitr Holiday (observed, estimated)
        E-2 Good Friday
        10-01 National Day
        10-02?mon+0?sun+1 National Day (observed)
        01-01 New Year's Day
        01-02?mon+0?sun+1 ..2032 New Year's Day (observed)
        =33:0105;34:0102 New Year's Day (observed)
        =23:0529;27:0529;31:0529;35:0529 Presidential Inauguration Day
        =20:1029;21:1019;22:1008;23:0927;24:0916;25:0905;26:0826~;27:0815~;28:0804~;29:0725~;30:0714~;31:0703~;\
        32:0621~;33:0610~;34:0531~;35:0521~ Prophet's Birthday
        =22:1010 Prophet's Birthday (observed)
        =27:0816;30:0715 Prophet's Birthday (observed, estimated)
        05-01 Workers' Day
        05-02?mon+0?sun+1 2027.. Workers' Day (observed)
        =21:0503;22:0504 Workers' Day (observed)
        # NZ New Zealand
        04-25 Anzac Day
        04-26?mon+0?sun+1 2015.. Anzac Day (observed)
        12-26 Boxing Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        12-25 Christmas Day
        12-27?mon+0?tue+0 Christmas Day (observed)
        01-02 Day after New Year's Day
        01-04?mon+0?tue+0 Day after New Year's Day (observed)
        E+1 Easter Monday
        E-2 Good Friday
        06-01>mon 2027.. King's Birthday
        =23:0605;24:0603;25:0602;26:0601 King's Birthday
        10-22>mon Labour Day
        =22:0624;23:0714;24:0628;25:0620;26:0710;27:0625;28:0714;29:0706;30:0621;31:0711;32:0702;33:0624;34:0707;\
        35:0629 Matariki
        01-01 New Year's Day
        01-03?mon+0?tue+0 New Year's Day (observed)
        =22:0926 Queen Elizabeth II Memorial Day
        06-01>mon ..2022 Queen's Birthday
        02-06 Waitangi Day
        02-07?mon+0?sun+1 2016.. Waitangi Day (observed)
        # NZ-AUK Auckland
        01-26>mon Auckland Anniversary Day
        # NZ-BOP Bay of Plenty
        # NZ-CAN Canterbury
        11-11>fri Canterbury Anniversary Day
        # NZ-CIT Chatham Islands Territory
        11-27>mon Chatham Islands Anniversary Day
        # NZ-GIS Gisborne
        # NZ-HKB Hawke's Bay
        10-19>fri Hawke's Bay Anniversary Day
        # NZ-MBH Marlborough
        10-29>mon Marlborough Anniversary Day
        # NZ-MWT Manawatū-Whanganui
        # NZ-NSN Nelson
        01-29>mon Nelson Anniversary Day
        # NZ-NTL Northland
        01-26>mon Auckland Anniversary Day
        # NZ-OTA Otago
        03-20>mon 2009.. !2035 Otago Anniversary Day
        =35:0327 Otago Anniversary Day
        # NZ-STL Southland
        E+2 2012.. Southland Anniversary Day
        # NZ-TAS Tasman
        # NZ-TKI Taranaki
        03-08>mon Taranaki Anniversary Day
        # NZ-WGN Greater Wellington
        01-19>mon Wellington Anniversary Day
        # NZ-WKO Waikato
        # NZ-WTC West Coast
        11-28>mon West Coast Anniversary Day
        # TN Tunisia
        =20:0730~;21:0719~;22:0708~;23:0627~;24:0615~;25:0605~;26:0526~;27:0515~;28:0504~;29:0423~;30:0412~;\
        31:0401~;32:0321~;33:0310~;34:0228~;35:0217~ Day of Arafah
        =20:0731~;21:0720~;22:0709~;23:0628~;24:0616~;25:0606~;26:0527~;27:0516~;28:0505~;29:0424~;30:0413~;\
        31:0402~;32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =20:0801~,0802~;21:0721~,0722~;22:0710~,0711~;23:0629~,0630~;24:0617~,0618~;25:0607~,0608~;26:0528~,0529~;\
        27:0517~,0518~;28:0506~,0507~;29:0425~,0426~;30:0414~,0415~;31:0403~,0404~;32:0323~,0324~;33:0312~,0313~;\
        34:0302~,0303~;35:0219~,0220~ Eid al-Adha Holiday
        =20:0524~;21:0513~;22:0502~;23:0421~;24:0410~;25:0330~;26:0320~;27:0309~;28:0226~;29:0214~;30:0204~;\
        31:0124~;32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525~,0526~;21:0514~,0515~;22:0503~,0504~;23:0422~,0423~;24:0411~,0412~;25:0331~,0401~;26:0321~,0322~;\
        27:0310~,0311~;28:0227~,0228~;29:0215~,0216~;30:0205~,0206~;31:0125~,0126~;32:0115~,0116~;33:0103~,0104~,\
        1224~,1225~;34:1213~,1214~;35:1202~,1203~ Eid al-Fitr Holiday
        10-15 Evacuation Day
        03-20 Independence Day
        =20:0820~;21:0809~;22:0730~;23:0719~;24:0707~;25:0626~;26:0616~;27:0606~;28:0525~;29:0514~;30:0503~;\
        31:0423~;32:0411~;33:0401~;34:0321~;35:0311~ Islamic New Year
        05-01 Labor Day
        04-09 Martyrs' Day
        01-01 New Year's Day
        =20:1029~;21:1018~;22:1008~;23:0927~;24:0915~;25:0904~;26:0825~;27:0814~;28:0803~;29:0724~;30:0713~;\
        31:0702~;32:0620~;33:0609~;34:0530~;35:0520~ Prophet's Birthday
        07-25 Republic Day
        01-14 Revolution and Youth Day
        08-13 Women's Day
        # UG Uganda
        02-16 2020.. Archbishop Janani Luwum Day
        12-26 Boxing Day
        12-25 Christmas Day
        E+1 Easter Monday
        =20:0731~;21:0720~;22:0709~;23:0628~;24:0616~;25:0606~;26:0527~;27:0516~;28:0505~;29:0424~;30:0413~;\
        31:0402~;32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =20:0524~;21:0513~;22:0502~;23:0421~;24:0410~;25:0330~;26:0320~;27:0309~;28:0226~;29:0214~;30:0204~;\
        31:0124~;32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =26:0115,0116 General Elections
        E-2 Good Friday
        10-09 Independence Day
        05-01 Labour Day
        01-26 NRM Liberation Day
        06-09 National Heroes' Day
        01-01 New Year's Day
        06-03 Uganda Martyrs' Day
        03-08 Women's Day
        # ZA South Africa
        12-25 Christmas Day
        12-26 Day of Goodwill
        12-27?mon+0 Day of Goodwill (observed)
        12-16 Day of Reconciliation
        12-17?mon+0 Day of Reconciliation (observed)
        E+1 Family Day
        04-27 Freedom Day
        04-28?mon+0 Freedom Day (observed)
        E-2 Good Friday
        09-24 Heritage Day
        09-25?mon+0 Heritage Day (observed)
        03-21 Human Rights Day
        03-22?mon+0 Human Rights Day (observed)
        =26:1104 Local Government Elections
        =21:1101 Municipal elections
        08-09 National Women's Day
        08-10?mon+0 National Women's Day (observed)
        =24:0529 National and Provincial Government Elections
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        =22:1227;23:1215 Public Holiday by Presidential Decree
        05-01 Workers' Day
        05-02?mon+0 Workers' Day (observed)
        06-16 Youth Day
        06-17?mon+0 Youth Day (observed)
        """
}
