extension HolidayRules {
    /// AU, DZ, EG, GH.
    static let africaAndOceania1 = """
        # AU Australia
        04-25 ANZAC Day
        01-26 Australia Day
        12-26 Boxing Day
        12-25 Christmas Day
        E+1 Easter Monday
        E-2 Good Friday
        =22:0922 National Day of Mourning for Queen Elizabeth II
        01-01 New Year's Day
        # AU-ACT Australian Capital Territory
        - ANZAC Day
        04-25/sun+1 ANZAC Day
        =26:0427 ANZAC Day (observed)
        =21:0425 Additional Public Holiday
        - Australia Day
        01-26/sat+2/sun+1 Australia Day
        - Boxing Day
        12-26 2012.. Boxing Day
        12-28?mon+0?tue+0 2015.. Boxing Day (observed)
        03-08>mon Canberra Day
        - Christmas Day
        12-25 !2010,2011 Christmas Day
        12-27?mon+0?tue+0 2012.. Christmas Day (observed)
        =20:0427 Declared Public Holiday
        E-1 Easter Saturday
        E 2016.. Easter Sunday
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        10-01>mon Labor Day
        - New Year's Day
        01-01 !2011,2012 New Year's Day
        01-02?mon+0?sun+1 2013.. New Year's Day (observed)
        06-08>mon ..2022 Queen's Birthday
        05-27>mon 2018.. Reconciliation Day
        # AU-NSW New South Wales
        =26:0427;27:0426 ANZAC Day (observed)
        - Australia Day
        01-26/sat+2/sun+1 2009.. Australia Day
        12-28?mon+0?tue+0 2015.. Boxing Day (observed)
        12-27?mon+0?tue+0 2015.. Christmas Day (observed)
        E-1 Easter Saturday
        E 2011.. Easter Sunday
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        10-01>mon Labor Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        06-08>mon ..2022 Queen's Birthday
        # AU-NT Northern Territory
        - ANZAC Day
        04-25/sun+1 ANZAC Day
        - Australia Day
        01-26/sat+2/sun+1 Australia Day
        - Boxing Day
        12-26 2027.. Boxing Day
        12-26/mon+1/sat+2/sun+2 ..2025 Boxing Day
        =26:1226 Boxing Day
        12-28?mon+0?tue+0?wed-1 2027.. Boxing Day (observed)
        =26:1228 Boxing Day (observed)
        - Christmas Day
        12-25 !2010,2011 Christmas Day
        12-26?mon+0?sun+1 2012.. Christmas Day (observed)
        E-1 Easter Saturday
        E 2024.. Easter Sunday
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        05-01>mon May Day
        - New Year's Day
        01-01 !2011,2012 New Year's Day
        01-02?mon+0?sun+1 2013.. New Year's Day (observed)
        08-01>mon Picnic Day
        06-08>mon ..2022 Queen's Birthday
        # AU-QLD Queensland
        - ANZAC Day
        04-25/sun+1 ANZAC Day
        - Australia Day
        01-26/sat+2/sun+1 Australia Day
        - Boxing Day
        12-26 !2010 Boxing Day
        12-28?mon+0?tue+0 2015.. Boxing Day (observed)
        12-27?mon+0?tue+0 2015.. Christmas Day (observed)
        E-1 Easter Saturday
        E 2017.. Easter Sunday
        10-01>mon 2027.. King's Birthday
        =23:1002;24:1007;25:1006;26:1005 King's Birthday
        05-01>mon !2013,2014,2015 Labor Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        =20:1005;21:1004;22:1003 Queen's Birthday
        08-10>wed !2020,2021 The Royal Queensland Show
        =20:0814;21:1029 The Royal Queensland Show
        # AU-SA South Australia
        =21:0426 ANZAC Day (observed)
        03-08>mon Adelaide Cup Day
        - Australia Day
        01-26/sat+2/sun+1 2021.. Australia Day
        =20:0126 Australia Day
        =20:0127 Australia Day (observed)
        - Boxing Day
        - Christmas Day
        12-25 !2010,2021 Christmas Day
        =21:1227 Christmas Day
        12-26?mon+0?sun+1 2022.. Christmas Day (observed)
        E-1 Easter Saturday
        E 2024.. Easter Sunday
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        10-01>mon Labor Day
        - New Year's Day
        01-01 !2011,2022 New Year's Day
        =22:0103 New Year's Day
        01-02?mon+0?sun+1 2023.. New Year's Day (observed)
        12-26 !2009,2015,2020 Proclamation Day
        =20:1228 Proclamation Day
        12-28?mon+0?tue+0?wed-1 2021.. Proclamation Day (observed)
        06-08>mon ..2022 Queen's Birthday
        # AU-TAS Tasmania
        - Australia Day
        01-26/sat+2/sun+1 Australia Day
        - Boxing Day
        12-26/sat+2/sun+2 Boxing Day
        12-27?mon+0?tue+0 Christmas Day (observed)
        E 2027.. Easter Sunday
        03-08>mon Eight Hours Day
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        - New Year's Day
        01-01/sat+2/sun+1 New Year's Day
        06-08>mon ..2022 Queen's Birthday
        # AU-VIC Victoria
        - Australia Day
        01-26/sat+2/sun+1 2009.. Australia Day
        12-28?mon+0?tue+0 Boxing Day (observed)
        - Christmas Day
        12-25 !2010,2011,2016 Christmas Day
        12-27?mon+0?tue+0 2017.. Christmas Day (observed)
        E-1 Easter Saturday
        E 2016.. Easter Sunday
        09-23>fri 2017.. !2020 Friday before the AFL Grand Final
        =20:1023 Friday before the AFL Grand Final
        06-08>mon 2027.. King's Birthday
        =23:0612;24:0610;25:0609;26:0608 King's Birthday
        03-08>mon Labor Day
        11-01>tue 2009.. Melbourne Cup Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        06-08>mon ..2022 Queen's Birthday
        # AU-WA Western Australia
        04-26?mon+0?sun+1 ANZAC Day (observed)
        - Australia Day
        01-26/sat+2/sun+1 Australia Day
        12-28?mon+0?tue+0?wed-1 Boxing Day (observed)
        12-26?mon+0?sun+1 Christmas Day (observed)
        E 2022.. Easter Sunday
        09-24>mon 2023.. !2024 King's Birthday
        =24:0923 King's Birthday
        03-01>mon Labor Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        09-24>mon 2013..2022 Queen's Birthday
        06-01>mon 2012.. Western Australia Day
        # DZ Algeria
        01-12 2018.. Amazigh New Year
        =20:0829~;21:0818~;22:0808~;23:0728~;24:0716~;25:0705~;26:0625~;27:0615~;28:0603~;29:0523~;30:0512~;\
        31:0502~;32:0420~;33:0410~;34:0330~;35:0320~ Ashura
        =20:0731~,0801~;21:0720~,0721~;22:0709~,0710~;23:0628~,0629~,0630~;24:0616~,0617~,0618~;25:0606~,0607~,\
        0608~;26:0527~,0528~,0529~;27:0516~,0517~,0518~;28:0505~,0506~,0507~;29:0424~,0425~,0426~;30:0413~,0414~,\
        0415~;31:0402~,0403~,0404~;32:0322~,0323~,0324~;33:0311~,0312~,0313~;34:0301~,0302~,0303~;35:0218~,0219~,\
        0220~ Eid al-Adha
        =20:0524~,0525~;21:0513~,0514~;22:0502~,0503~;23:0421~,0422~;24:0410~,0411~,0412~;25:0330~,0331~,0401~;\
        26:0320~,0321~,0322~;27:0309~,0310~,0311~;28:0226~,0227~,0228~;29:0214~,0215~,0216~;30:0204~,0205~,0206~;\
        31:0124~,0125~,0126~;32:0114~,0115~,0116~;33:0102~,0103~,0104~,1223~,1224~,1225~;34:1212~,1213~,1214~;\
        35:1201~,1202~,1203~ Eid al-Fitr
        07-05 Independence Day
        =20:0820~;21:0809~;22:0730~;23:0719~;24:0707~;25:0626~;26:0616~;27:0606~;28:0525~;29:0514~;30:0503~;\
        31:0423~;32:0411~;33:0401~;34:0321~;35:0311~ Islamic New Year
        05-01 Labor Day
        01-01 New Year's Day
        =20:1029~;21:1018~;22:1008~;23:0927~;24:0915~;25:0904~;26:0825~;27:0814~;28:0803~;29:0724~;30:0713~;\
        31:0702~;32:0620~;33:0609~;34:0530~;35:0520~ Prophet's Birthday
        11-01 Revolution Day
        # EG Egypt
        10-06?thu+0?fri+0?sat+0 2025.. Armed Forces Day
        =22:1006;23:1006;24:1006 Armed Forces Day
        10-08?tue+2?wed+1?thu+0?fri-1 2025.. Armed Forces Day (observed)
        =20:1008;21:1007 Armed Forces Day (observed)
        01-07 !2022,2023 Coptic Christmas Day
        =22:0106;23:0108 Coptic Christmas Day (observed)
        =20:0730;21:0719;22:0709;23:0627;24:0615;25:0605;26:0526~;27:0515~;28:0504~;29:0423~;30:0412~;31:0401~;\
        32:0321~;33:0310~;34:0228~;35:0217~ Day of Arafah
        =20:0731,0801,0802;21:0717,0718,0720,0721,0722;22:0710,0711,0712,0713,0714;23:0628,0629,0630;24:0616,0617,\
        0618;25:0606,0607,0608;26:0527~,0528~,0529~;27:0516~,0517~,0518~;28:0505~,0506~,0507~;29:0424~,0425~,0426~;\
        30:0413~,0414~,0415~;31:0402~,0403~,0404~;32:0322~,0323~,0324~;33:0311~,0312~,0313~;34:0301~,0302~,0303~;\
        35:0218~,0219~,0220~ Eid al-Adha
        =23:0703 Eid al-Adha (observed)
        =20:0524,0525;21:0513,0514;22:0501,0502;23:0421,0422;24:0410,0411;25:0330,0331;26:0320,0321;27:0309~,0310~;\
        28:0226~,0227~;29:0214~,0215~;30:0204~,0205~;31:0124~,0125~;32:0114~,0115~;33:0102~,0103~,1223~,1224~;\
        34:1212~,1213~;35:1201~,1202~ Eid al-Fitr
        =22:0504;23:0424 Eid al-Fitr (observed)
        =20:0820;22:0730;25:0626;28:0525~;30:0503~;33:0401~ Islamic New Year
        =21:0812;23:0720;24:0711 Islamic New Year (observed)
        =26:0618;27:0610;29:0517;31:0424;32:0415;34:0323;35:0315 Islamic New Year (observed, estimated)
        01-25?thu+0?fri+0?sat+0 2018.. January 25th Revolution and National Police Day
        01-27?tue+2?wed+1?thu+0?fri-1 2018.. January 25th Revolution and National Police Day (observed)
        07-23 ..2023 July 23 Revolution Day
        07-23?thu+0?fri+0?sat+0 2027.. July 23 Revolution Day
        =26:0723 July 23 Revolution Day
        07-25?tue+2?wed+1?thu+0?fri-1 2024.. July 23 Revolution Day (observed)
        06-30?thu+0?fri+0?sat+0?sun+0 2016..2029 June 30 Revolution Day
        06-30?thu+0?fri+0?sat+0 2030.. June 30 Revolution Day
        07-02?tue+2?wed+1?thu+0?fri-1 2025.. June 30 Revolution Day (observed)
        =20:0702;21:0701;23:0702 June 30 Revolution Day (observed)
        05-01 ..2021 Labor Day
        05-01?thu+0?fri+0?sat+0 2022.. Labor Day
        05-03?tue+2?wed+1?thu+0?fri-1 2025.. Labor Day (observed)
        =22:0505;23:0504;24:0505 Labor Day (observed)
        =20:1029;21:1018;22:1008;23:0928;24:0915;25:0904;26:0825~;27:0814~;28:0803~;29:0724~;30:0713~;31:0702~;\
        32:0620~;33:0609~;34:0530~;35:0520~ Prophet's Birthday
        04-25 ..2020 Sinai Liberation Day
        04-25?thu+0?fri+0?sat+0 2027.. Sinai Liberation Day
        =22:0425;24:0425;25:0425;26:0425 Sinai Liberation Day
        04-27?tue+2?wed+1?thu+0?fri-1 2023.. Sinai Liberation Day (observed)
        =21:0429 Sinai Liberation Day (observed)
        O+1 Spring Festival
        # GH Ghana
        12-26 Boxing Day
        12-25 Christmas Day
        01-07 2019.. Constitution Day
        E+1 Easter Monday
        =20:0731;21:0720;22:0709;23:0628;24:0616;25:0606;26:0527;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid-ul-Adha
        =20:0524;21:0513;22:0503;23:0422;24:0411;25:0330;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid-ul-Fitr
        12-01>fri !2020 Farmers' Day
        =20:1207 Farmers' Day
        09-21 2025.. Founder's Day
        =20:0804;21:0804;22:0804;23:0804;24:0804 Founders' Day
        E-2 Good Friday
        03-06 Independence Day
        =20:0921;21:0921;22:0921;23:0921;24:0921 Kwame Nkrumah Memorial Day
        05-01 2026.. Labour Day
        01-01 New Year's Day
        =20:0525,1228;21:0308,0503,1227,1228;22:0103,0307,0502,0711,1227;23:0102,0109,0424;24:0108,0617,0805,0923;\
        25:0331,0401,0704,0922;26:0109,0703 Public Holiday
        07-01 2025.. Republic Day
        =26:0321;27:0310~;28:0227~;29:0215~;30:0205~;31:0125~;32:0115~;33:0103~,1224~;34:1213~;35:1202~ Shaqq Day
        05-01 ..2025 Workers' Day
        """
}
