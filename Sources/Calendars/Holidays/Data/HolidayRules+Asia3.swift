extension HolidayRules {
    /// PK, QA, SA, SG, TH, TW, VN.
    static let asia3 = """
        # PK Pakistan
        =20:0829,0830;21:0818,0819;22:0808,0809;23:0728,0729;24:0716,0717;25:0705,0706;26:0625,0626;27:0615~,0616~;\
        28:0603~,0604~;29:0523~,0524~;30:0512~,0513~;31:0502~,0503~;32:0420~,0421~;33:0410~,0411~;34:0330~,0331~;\
        35:0320~,0321~ Ashura
        =20:0731,0801,0802;21:0720,0721,0722;22:0708,0709,0710,0711,0712;23:0628,0629,0630,0701;24:0617,0618,0619;\
        25:0606,0607,0608,0609;26:0526,0527,0528;27:0517~,0518~,0519~;28:0506~,0507~,0508~;29:0425~,0426~,0427~;\
        30:0414~,0415~,0416~;31:0403~,0404~,0405~;32:0323~,0324~,0325~;33:0312~,0313~,0314~;34:0302~,0303~,0304~;\
        35:0219~,0220~,0221~ Eid al-Adha
        =20:0522,0523,0524,0525,0526,0527;21:0510,0511,0512,0513,0514,0515;22:0502,0503,0504,0505;23:0421,0422,0423,\
        0424,0425;24:0410,0411,0412;25:0331,0401,0402;26:0320,0321;27:0310~,0311~,0312~;28:0227~,0228~,0229~;\
        29:0215~,0216~,0217~;30:0205~,0206~,0207~;31:0125~,0126~,0127~;32:0115~,0116~,0117~;33:0103~,0104~,0105~,\
        1224~,1225~,1226~;34:1213~,1214~,1215~;35:1202~,1203~,1204~ Eid al-Fitr
        =24:0208 General Election Day
        08-14 Independence Day
        11-09 2022.. Iqbal Day
        02-05 Kashmir Solidarity Day
        05-01 Labor Day
        03-23 Pakistan Day
        =20:1030;21:1019;22:1009;23:0929;24:0917;25:0906;26:0826;27:0815~;28:0804~;29:0725~;30:0714~;31:0703~;\
        32:0621~;33:0610~;34:0531~;35:0521~ Prophet's Birthday
        12-25 Quaid-e-Azam Day
        05-28 2024.. Youm-e-Takbeer
        # QA Qatar
        =20:0731,0801,0802;21:0720,0721,0722;22:0709,0710,0711;23:0628,0629,0630;24:0616,0617,0618;25:0606,0607,\
        0608;26:0527,0528,0529;27:0516~,0517~,0518~;28:0505~,0506~,0507~;29:0424~,0425~,0426~;30:0413~,0414~,0415~;\
        31:0402~,0403~,0404~;32:0322~,0323~,0324~;33:0311~,0312~,0313~;34:0301~,0302~,0303~;35:0218~,0219~,\
        0220~ Eid al-Adha
        =20:0524,0525,0526;21:0513,0514,0515;22:0502,0503,0504;23:0421,0422,0423;24:0410,0411,0412;25:0330,0331,\
        0401;26:0320,0321,0322;27:0309~,0310~,0311~;28:0226~,0227~,0228~;29:0214~,0215~,0216~;30:0204~,0205~,0206~;\
        31:0124~,0125~,0126~;32:0114~,0115~,0116~;33:0102~,0103~,0104~,1223~,1224~,1225~;34:1212~,1213~,1214~;\
        35:1201~,1202~,1203~ Eid al-Fitr
        02-08>tue 2016.. National Sports Day
        =25:0102 New Year's Holiday
        12-18 Qatar National Day
        # SA Saudi Arabia
        =20:0730;21:0719;22:0708;23:0627;24:0615;25:0605;26:0526;27:0515;28:0504;29:0423;30:0412;31:0401;32:0321;\
        33:0310;34:0228;35:0217 Day of Arafah
        =20:0731,0801,0802;21:0720,0721,0722;22:0709,0710,0711;23:0628,0629,0630;24:0616,0617,0618;25:0606,0607,\
        0608;26:0527,0528,0529;27:0516,0517,0518;28:0505,0506,0507;29:0424,0425,0426;30:0413,0414,0415;31:0402,0403,\
        0404;32:0322,0323,0324;33:0311,0312,0313;34:0301,0302,0303;35:0218,0219,0220 Eid al-Adha Holiday
        =20:0803,0804;22:0712,0713;23:0702;24:0619;25:0609,0610;26:0531;27:0519;28:0508,0509;30:0416,0417;31:0406;\
        33:0314,0315;34:0305;35:0221 Eid al-Adha Holiday (observed)
        =20:0523,0524,0525,0526;21:0512,0513,0514,0515;22:0501,0502,0503,0504;23:0421,0422,0423,0424;24:0409,0410,\
        0411,0412;25:0330,0331,0401,0402;26:0319,0320,0321,0322;27:0309,0310,0311,0312;28:0226,0227,0228,0229;\
        29:0214,0215,0216,0217;30:0203,0204,0205,0206;31:0124,0125,0126,0127;32:0113,0114,0115,0116;33:0102,0103,\
        0104,0105,1222,1223,1224,1225;34:1211,1212,1213,1214;35:1130,1201,1202,1203 Eid al-Fitr Holiday
        =20:0527;21:0516,0517;23:0425,0426;24:0414;26:0323,0324;27:0314;28:0301;29:0218,0219;31:0128,0129;32:0118;\
        33:1226,1227;35:1204,1205 Eid al-Fitr Holiday (observed)
        02-22 2022.. Founding Day Holiday
        02-21?thu+0?fri+2 2021.. Founding Day Holiday (observed)
        =22:1123 Holiday for the National Team's Victory in the World Cup
        09-23 National Day Holiday
        09-22?thu+0?fri+2 2012.. National Day Holiday (observed)
        # SG Singapore
        =20:0125,0126;21:0212,0213;22:0201,0202;23:0122,0123;24:0210,0211;25:0129,0130;26:0217,0218;27:0206,0207;\
        28:0126~,0127~;29:0213~,0214~;30:0203~,0204~;31:0123~,0124~;32:0211~,0212~;33:0131~,0201~;34:0219~,0220~;\
        35:0208~,0209~ Chinese New Year
        =20:0127;23:0124;24:0212;27:0208 Chinese New Year (observed)
        =30:0205;34:0221 Chinese New Year (observed, estimated)
        12-25 Christmas Day
        =22:1226;33:1226 Christmas Day (observed)
        =20:1114;21:1104;22:1024;23:1112;24:1031;25:1020;26:1108;27:1028;28:1115;29:1105;30:1026;31:1114;32:1102;\
        33:1022;34:1110;35:1030 Diwali
        =23:1113;26:1109 Diwali (observed)
        =20:0731;21:0720;22:0710;23:0629;24:0617;25:0607;26:0527;27:0517;28:0505~;29:0425~;30:0414~;31:0403~;\
        32:0322~;33:0312~;34:0301~;35:0219~ Eid al-Adha
        =22:0711 Eid al-Adha (observed)
        =30:0415 Eid al-Adha (observed, estimated)
        =20:0524;21:0513;22:0503;23:0422;24:0410;25:0331;26:0321;27:0310;28:0227~;29:0215~;30:0204~;31:0125~;\
        32:0114~;33:0103~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525 Eid al-Fitr (observed)
        =28:0228 Eid al-Fitr (observed, estimated)
        E-2 Good Friday
        05-01 Labor Day
        05-02?mon+0 Labor Day (observed)
        08-09 National Day
        08-10?mon+0 National Day (observed)
        01-01 New Year's Day
        01-02?mon+0 New Year's Day (observed)
        =20:0710;23:0901;25:0503 Polling Day
        =20:0507;21:0526;22:0515;23:0602;24:0522;25:0512;26:0531;27:0520;28:0509~;29:0527~;30:0516~;31:0604~;\
        32:0523~;33:0513~;34:0601~;35:0522~ Vesak Day
        =22:0516;26:0601 Vesak Day (observed)
        =29:0528;32:0524 Vesak Day (observed, estimated)
        # TH Thailand
        =20:0705;21:0724;22:0713;23:0801;24:0720;25:0710;26:0729;27:0718;28:0706;29:0725;30:0714;31:0802;32:0722;\
        33:0711;34:0730;35:0720 Asarnha Bucha
        =20:0707;21:0726;24:0722;27:0720;30:0716;31:0804;34:0801 Asarnha Bucha (in lieu)
        =20:1119,1120,1211;21:0212,0412,0924;22:0715,0729,1014,1230;23:0505,0731,1229;24:0412,1230;25:0602,0811;\
        26:0102 Bridge Public Holiday
        =20:0706;21:0725;22:0714;23:0802;24:0721;25:0711;26:0730;27:0719;28:0707;29:0726;30:0715;31:0803;32:0723;\
        33:0712;34:0731;35:0721 Buddhist Lent Day
        =35:0723 Buddhist Lent Day (in lieu)
        04-06 Chakri Memorial Day
        04-07?mon+0?sun+1 Chakri Memorial Day (in lieu)
        12-10 Constitution Day
        12-11?mon+0?sun+1 Constitution Day (in lieu)
        05-04 2020.. Coronation Day
        05-05?mon+0?sun+1 2020.. Coronation Day (in lieu)
        10-13 2027.. HM King Bhumibol Adulyadej Memorial Day
        =23:1013;24:1013;25:1013;26:1013 HM King Bhumibol Adulyadej Memorial Day
        10-14?mon+0?sun+1 2020.. HM King Bhumibol Adulyadej Memorial Day (in lieu)
        =20:1013;21:1013;22:1013 HM King Bhumibol Adulyadej the Great Memorial Day
        12-05 2023.. HM King Bhumibol Adulyadej the Great's Birthday
        =20:1205;21:1205;22:1205 HM King Bhumibol Adulyadej the Great's Birthday
        12-06?mon+0?sun+1 2016.. HM King Bhumibol Adulyadej the Great's Birthday (in lieu)
        10-23 HM King Chulalongkorn Memorial Day
        10-24?mon+0?sun+1 HM King Chulalongkorn Memorial Day (in lieu)
        07-28 2017.. HM King Maha Vajiralongkorn's Birthday
        07-29?mon+0?sun+1 2014.. HM King Maha Vajiralongkorn's Birthday (in lieu)
        08-12 2017.. HM Queen Sirikit The Queen Mother's Birthday
        08-13?mon+0?sun+1 2013.. HM Queen Sirikit The Queen Mother's Birthday (in lieu)
        06-03 2023.. HM Queen Suthida's Birthday
        =20:0603;21:0603;22:0603 HM Queen Suthida's Birthday
        06-04?mon+0?sun+1 2023.. HM Queen Suthida's Birthday (in lieu)
        =20:0208;21:0226;22:0216;23:0306;24:0224;25:0212;26:0303;27:0221;28:0210;29:0227;30:0217;31:0307;32:0225;\
        33:0214;34:0304;35:0222 Makha Bucha
        =20:0210;24:0226;27:0222;30:0218;34:0306 Makha Bucha (in lieu)
        01-08>sat National Children's Day
        12-05 National Day
        12-06?mon+0?sun+1 National Day (in lieu)
        12-05 National Father's Day
        12-06?mon+0?sun+1 National Father's Day (in lieu)
        05-01 National Labor Day
        05-02?mon+0?sun+1 National Labor Day (in lieu)
        08-12 National Mother's Day
        08-13?mon+0?sun+1 National Mother's Day (in lieu)
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (in lieu)
        12-31 New Year's Eve
        01-09?mon-6 New Year's Eve (in lieu)
        =29:0102;35:0102 New Year's Eve (in lieu)
        04-13 !2020 Songkran Festival
        04-14 !2020 Songkran Festival
        04-15 !2020 Songkran Festival
        04-16?mon+0?tue+0?wed+0?sun+1 Songkran Festival (in lieu)
        =20:0727,0904,0907 Songkran Festival (in lieu)
        =20:0506;21:0526;22:0515;23:0603;24:0522;25:0511;26:0531;27:0520;28:0508;29:0527;30:0516;31:0604;32:0523;\
        33:0513;34:0601;35:0521 Visakha Bucha
        =22:0516;23:0605;25:0512;26:0601;29:0528;32:0524 Visakha Bucha (in lieu)
        # TW Taiwan
        04-04 2015.. Children's Day
        =20:0403;21:0402;24:0405;25:0403;26:0403;27:0406;28:0403;29:0403;32:0402;33:0405 Children's Day (observed)
        =20:0125,0126,0127;21:0212,0213,0214;22:0201,0202,0203;23:0122,0123,0124;24:0210,0211,0212;25:0129,0130,\
        0131;26:0217,0218,0219;27:0206,0207,0208;28:0126,0127,0128;29:0213,0214,0215;30:0203,0204,0205;31:0123,0124,\
        0125;32:0211,0212,0213;33:0131,0201,0202;34:0219,0220,0221;35:0208,0209,0210 Chinese New Year
        =20:0128,0129;21:0215,0216;23:0126;24:0213,0214;27:0209,0210;30:0207;31:0127;34:0223;\
        35:0212 Chinese New Year (observed)
        =20:0124;21:0211;22:0131;23:0121;24:0209;25:0128;26:0215,0216;27:0204,0205;28:0124,0125;29:0211,0212;\
        30:0201,0202;31:0121,0122;32:0209,0210;33:0129,0130;34:0217,0218;35:0206,0207 Chinese New Year's Eve
        =23:0125;26:0220;29:0216;30:0206;33:0203,0204;34:0222 Chinese New Year's Eve (observed)
        09-28 2025.. Confucius' Birthday
        09-27?fri+0?sat+2 2025.. Confucius' Birthday (observed)
        12-25 2025.. Constitution Day
        12-24?fri+0?sat+2 2027.. Constitution Day (observed)
        =23:0120 Day off (substituted from 01/07/2023)
        =22:0204 Day off (substituted from 01/22/2022)
        =23:0127 Day off (substituted from 02/04/2023)
        =25:0127 Day off (substituted from 02/08/2025)
        =20:0123 Day off (substituted from 02/15/2020)
        =24:0208 Day off (substituted from 02/17/2024)
        =23:0227 Day off (substituted from 02/18/2023)
        =21:0210 Day off (substituted from 02/20/2021)
        =23:0403 Day off (substituted from 03/25/2023)
        =23:0623 Day off (substituted from 06/17/2023)
        =20:0626 Day off (substituted from 06/20/2020)
        =21:0920 Day off (substituted from 09/11/2021)
        =23:1009 Day off (substituted from 09/23/2023)
        =20:1002 Day off (substituted from 09/26/2020)
        =20:0625;21:0614;22:0603;23:0622;24:0610;25:0531;26:0619;27:0609;28:0528;29:0616;30:0605;31:0624;32:0612;\
        33:0601;34:0620;35:0610 Dragon Boat Festival
        =25:0530;28:0529;29:0615;32:0611;35:0611 Dragon Boat Festival (observed)
        01-01 Founding Day of the Republic of China
        01-02?mon+0?sun-2 2013.. Founding Day of the Republic of China (observed)
        05-01 2026.. Labor Day
        04-30?fri+0?sat+2 2027.. Labor Day (observed)
        =20:1001;21:0921;22:0910;23:0929;24:0917;25:1006;26:0925;27:0915;28:1003;29:0922;30:0912;31:1001;32:0919;\
        33:0908;34:0927;35:0916 Mid-Autumn Festival
        =22:0909;29:0921;32:0920;35:0917 Mid-Autumn Festival (observed)
        10-10 National Day
        10-11?mon+0?sun-2 2015.. National Day (observed)
        02-28 Peace Memorial Day
        02-27?fri+0?sat+2 2011.. Peace Memorial Day (observed)
        10-25 2025.. Taiwan Restoration and Guningtou Victory Memorial Day
        10-24?fri+0?sat+2 2021.. Taiwan Restoration and Guningtou Victory Memorial Day (observed)
        =20:0404;21:0404;22:0405;23:0405;24:0404;25:0404;26:0405;27:0405;28:0404;29:0404;30:0405;31:0405;32:0404;\
        33:0404;34:0405;35:0405 Tomb-Sweeping Day
        =20:0402;21:0405;26:0406;31:0403;32:0405 Tomb-Sweeping Day (observed)
        # VN Vietnam
        =20:0123;21:0210;23:0120;24:0208;25:0127;27:0204;28:0124;30:0131;31:0121;32:0209;34:0217;\
        35:0206 29 of Lunar New Year
        =25:0502 Day off (substituted from 04/26/2025)
        =24:0429 Day off (substituted from 05/04/2024)
        =26:0831 Day off (substituted from 08/22/2026)
        =20:0129;21:0216;23:0126;24:0214;27:0210;30:0206;31:0127;33:0204;34:0223;35:0212 Fifth Day of Lunar New Year
        =20:0128;21:0215;22:0204;23:0125;24:0213;25:0201;26:0220;27:0209;28:0129;29:0216;30:0205;31:0126;32:0214;\
        33:0203;34:0222;35:0211 Fourth Day of Lunar New Year
        =20:0402;21:0421;22:0410;23:0429;24:0418;25:0407;26:0426;27:0416;28:0404;29:0423;30:0412;31:0401;32:0419;\
        33:0409;34:0428;35:0417 Hung Kings' Commemoration Day
        =22:0411;23:0502;26:0427;33:0411 Hung Kings' Commemoration Day (observed)
        05-01 International Labor Day
        05-03?mon+0?tue+0 International Labor Day (observed)
        04-30 Liberation Day/Reunification Day
        05-02?mon+0?tue+0 2024.. Liberation Day/Reunification Day (observed)
        =22:0502;23:0503 Liberation Day/Reunification Day (observed)
        =20:0125;21:0212;22:0201;23:0122;24:0210;25:0129;26:0217;27:0206;28:0126;29:0213;30:0202;31:0123;32:0211;\
        33:0131;34:0219;35:0208 Lunar New Year
        =20:0124;21:0211;22:0131;23:0121;24:0209;25:0128;26:0216;27:0205;28:0125;29:0212;30:0201;31:0122;32:0210;\
        33:0130;34:0218;35:0207 Lunar New Year's Eve
        09-02 National Day
        09-01/wed+2/sat+2/sun+2 2021.. National Day
        09-04?mon+0?tue+0 2023.. National Day (observed)
        01-01 New Year's Day
        01-02?mon+0?sun+1 New Year's Day (observed)
        =20:0126;21:0213;22:0202;23:0123;24:0211;25:0130;26:0218;27:0207;28:0127;29:0214;30:0203;31:0124;32:0212;\
        33:0201;34:0220;35:0209 Second Day of Lunar New Year
        =20:0127;21:0214;22:0203;23:0124;24:0212;25:0131;26:0219;27:0208;28:0128;29:0215;30:0204;31:0125;32:0213;\
        33:0202;34:0221;35:0210 Third Day of Lunar New Year
        11-24 2026.. Vietnam Cultural Day
        11-25?mon+0?sun+1 2025.. Vietnam Cultural Day (observed)
        """
}
