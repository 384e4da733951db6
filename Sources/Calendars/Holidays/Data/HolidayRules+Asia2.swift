extension HolidayRules {
    /// JO, JP, KR, KW, KZ, LK, MY, PH.
    static let asia2 = """
        # JO Jordan
        12-25 Christmas Day
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
        05-25 Independence Day
        =20:0820~;21:0809~;22:0730~;23:0719~;24:0707~;25:0626~;26:0616~;27:0606~;28:0525~;29:0514~;30:0503~;\
        31:0423~;32:0411~;33:0401~;34:0321~;35:0311~ Islamic New Year
        =20:0322~;21:0311~;22:0228~;23:0218~;24:0208~;25:0127~;26:0116~;27:0105~,1225~;28:1214~;29:1203~;30:1123~;\
        31:1112~;32:1101~;33:1021~;34:1010~;35:0929~ Isra' and Mi'raj
        05-01 Labor Day
        01-01 New Year's Day
        =20:1029~;21:1018~;22:1008~;23:0927~;24:0915~;25:0904~;26:0825~;27:0814~;28:0803~;29:0724~;30:0713~;\
        31:0702~;32:0620~;33:0609~;34:0530~;35:0520~ Prophet's Birthday
        # JP Japan
        =20:0922;21:0923;22:0923;23:0923;24:0922;25:0923;26:0923;27:0923;28:0922;29:0923;30:0923;31:0923;32:0922;\
        33:0923;34:0923;35:0923 Autumnal Equinox Day
        05-05 Children's Day
        01-08>mon Coming of Age Day
        05-03 Constitution Day
        11-03 Culture Day
        02-23 2024.. Emperor's Birthday
        =20:0223;21:0223;22:0223;23:0223 Emperor's Birthday
        02-11 Foundation Day
        05-04 Greenery Day
        11-23 Labor Thanksgiving Day
        07-15>mon !2020,2021 Marine Day
        =20:0723;21:0722 Marine Day
        08-11 2016.. !2020,2021 Mountain Day
        =20:0810;21:0808 Mountain Day
        =26:0922;32:0921 National Holiday
        01-01 New Year's Day
        09-15>mon Respect for the Aged Day
        04-29 Showa Day
        10-08>mon 2022.. Sports Day
        =20:0724;21:0723 Sports Day
        05-06?mon+0?tue+0?wed+0?sun-6 Substitute Holiday
        02-18?tue+6?sun-6 2015.. Substitute Holiday
        01-02?mon+0 Substitute Holiday
        11-24?mon+0 Substitute Holiday
        11-04?mon+0 Substitute Holiday
        =21:0809;24:0812,0923;27:0322;29:0924;30:0812;33:0321;35:0924 Substitute Holiday
        =20:0320;21:0320;22:0321;23:0321;24:0320;25:0320;26:0320;27:0321;28:0320;29:0320;30:0320;31:0321;32:0320;\
        33:0320;34:0320;35:0321 Vernal Equinox Day
        # KR South Korea
        =23:0529;25:0506;26:0525;29:0521;32:0517 Alternative holiday for Buddha's Birthday
        05-06?mon+0?sun+1 2026..2043 Alternative holiday for Children's Day
        =24:0506;25:0506 Alternative holiday for Children's Day
        12-26?mon+0?sun+1 2027.. Alternative holiday for Christmas Day
        =22:0912;25:1008;28:1005;29:0924;32:0921;35:0918 Alternative holiday for Chuseok
        07-18?mon+0?sun+1 2027.. Alternative holiday for Constitution Day
        10-10?mon+0?sun+1 2017.. Alternative holiday for Hangul Day
        03-02?mon+0?sun+1 2021.. Alternative holiday for Independence Movement Day
        =20:0127;23:0124;24:0212;27:0209;30:0205;33:0202;34:0221 Alternative holiday for Korean New Year
        =27:0503;32:0503;33:0502 Alternative holiday for Labor Day
        08-16?mon+0?sun+1 2021.. Alternative holiday for Liberation Day
        10-04?mon+0?sun+1 2021.. Alternative holiday for National Foundation Day
        =24:1001 Armed Forces Day
        =20:0430;21:0519;22:0508;23:0527;24:0515;25:0505;26:0524;27:0513;28:0502;29:0520;30:0509;31:0528;32:0516;\
        33:0506;34:0525;35:0515 Buddha's Birthday
        05-05 Children's Day
        12-25 Christmas Day
        =20:1001;21:0921;22:0910;23:0929;24:0917;25:1006;26:0925;27:0915;28:1003;29:0922;30:0912;31:1001;32:0919;\
        33:0908;34:0927;35:0916 Chuseok
        07-17 2026.. Constitution Day
        10-09 2013.. Hangul Day
        03-01 Independence Movement Day
        =20:0125;21:0212;22:0201;23:0122;24:0210;25:0129;26:0217;27:0207;28:0127;29:0213;30:0203;31:0123;32:0211;\
        33:0131;34:0219;35:0208 Korean New Year
        05-01 2026.. Labor Day
        08-15 Liberation Day
        =22:0601;26:0603;30:0612;34:0531 Local Election Day
        06-06 Memorial Day
        =20:0415;24:0410;28:0412;32:0414 National Assembly Election Day
        10-03 National Foundation Day
        01-01 New Year's Day
        =22:0309;25:0603;30:0327;35:0328 Presidential Election Day
        =20:0817;23:1002;25:0127 Temporary Public Holiday
        =20:0930;21:0920;22:0909;23:0928;24:0916;25:1005;26:0924;27:0914;28:1002;29:0921;30:0911;31:0930;32:0918;\
        33:0907;34:0926;35:0915 The day preceding Chuseok
        =20:0124;21:0211;22:0131;23:0121;24:0209;25:0128;26:0216;27:0206;28:0126;29:0212;30:0202;31:0122;32:0210;\
        33:0130;34:0218;35:0207 The day preceding Korean New Year
        =20:1002;21:0922;22:0911;23:0930;24:0918;25:1007;26:0926;27:0916;28:1004;29:0923;30:0913;31:1002;32:0920;\
        33:0909;34:0928;35:0917 The second day of Chuseok
        =20:0126;21:0213;22:0202;23:0123;24:0211;25:0130;26:0218;27:0208;28:0128;29:0214;30:0204;31:0124;32:0212;\
        33:0201;34:0220;35:0209 The second day of Korean New Year
        # KW Kuwait
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
        =20:0820~;21:0809~;22:0730~;23:0719~;24:0707~;25:0626~;26:0616~;27:0606~;28:0525~;29:0514~;30:0503~;\
        31:0423~;32:0411~;33:0401~;34:0321~;35:0311~ Islamic New Year
        =20:0322~;21:0311~;22:0228~;23:0218~;24:0208~;25:0127~;26:0116~;27:0105~,1225~;28:1214~;29:1203~;30:1123~;\
        31:1112~;32:1101~;33:1021~;34:1010~;35:0929~ Isra' and Mi'raj
        02-26 Liberation Day
        02-25 National Day
        01-01 New Year's Day
        =20:1029~;21:1018~;22:1008~;23:0927~;24:0915~;25:0904~;26:0825~;27:0814~;28:0803~;29:0724~;30:0713~;\
        31:0702~;32:0620~;33:0609~;34:0530~;35:0520~ Prophet's Birthday
        # KZ Kazakhstan
        07-06 2009.. Capital Day
        07-07?mon+0?sun+1 2009.. Capital Day (observed)
        08-30 ..2025 Constitution Day
        03-15 2031.. Constitution Day
        =27:0315;28:0315;29:0315;30:0315 Constitution Day
        08-31?mon+0?sun+1 ..2025 Constitution Day (observed)
        03-16?mon+0?sun+1 2031.. Constitution Day (observed)
        =20:0103 Day off (substituted from 01/05/2020)
        =25:0103 Day off (substituted from 01/05/2025)
        =22:0307 Day off (substituted from 03/05/2022)
        =24:0508 Day off (substituted from 05/04/2024)
        =20:0508 Day off (substituted from 05/11/2020)
        =23:0707 Day off (substituted from 07/01/2023)
        =21:0705 Day off (substituted from 07/03/2021)
        =22:0829 Day off (substituted from 08/27/2022)
        =22:1024 Day off (substituted from 10/22/2022)
        =20:1218 Day off (substituted from 12/20/2020)
        05-07 2013.. Defender of the Fatherland Day
        05-10?tue+0?wed-2 2012.. Defender of the Fatherland Day (observed)
        =20:0731;21:0720;22:0709;23:0628;24:0616;25:0606;26:0527~;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        12-01 2012..2021 First President Day
        12-16 Independence Day
        12-17 ..2021 Independence Day
        12-17?mon+0?sun+1 2023.. Independence Day (observed)
        12-18?mon+0?tue+0?sun+1 ..2021 Independence Day (observed)
        03-08 International Women's Day
        03-10?mon+0?tue-1 International Women's Day (observed)
        05-01 Kazakhstan's People Solidarity Holiday
        05-02?mon+0?sun+1 Kazakhstan's People Solidarity Holiday (observed)
        01-01 New Year's Day
        01-02 New Year's Day
        01-03?mon+0?tue+0?sun+1 New Year's Day (observed)
        01-04?tue+0 New Year's Day (observed)
        03-22 Nowruz Holiday
        03-21 2010.. Nowruz Holiday
        03-23 2010.. Nowruz Holiday
        03-24?mon+0?tue+0?wed+0?sun+1 2010.. Nowruz Holiday (observed)
        03-25?tue+0?wed+0 2010.. Nowruz Holiday (observed)
        01-07 Orthodox Christmas
        10-25 2022.. Republic Day
        10-26?mon+0?sun+1 2021.. Republic Day (observed)
        05-09 Victory Day
        05-10?mon+0?sun+1 2021.. Victory Day (observed)
        # LK Sri Lanka
        =23:0703 Adhi Esala Full Moon Poya Day
        =26:0530 Adhi Poson Full Moon Poya Day
        =20:1001 Adhi Vap Full Moon Poya Day
        =20:0407;21:0426;22:0416;23:0405;24:0423;25:0412;26:0401 Bak Full Moon Poya Day
        =20:0901;21:0920;22:0910;23:0929;24:0917;25:0907;26:0926 Binara Full Moon Poya Day
        12-25 ..2026 Christmas Day
        04-13 2009..2026 !2012,2020,2024 Day Before Sinhala and Tamil New Year
        =20:0412;24:0412 Day Before Sinhala and Tamil New Year
        =20:0508;21:0527;22:0516;23:0506;24:0524;25:0513;26:0502 Day Following Vesak Full Moon Poya Day
        =20:1114;21:1104;22:1024;23:1112;24:1031;25:1020;26:1108 Diwali
        =20:0110;21:0128;22:0117;23:0106;24:0125;25:0113;26:0103 Duruthu Full Moon Poya Day
        =20:0801;21:0721;22:0710;23:0629;24:0617;25:0607;26:0528 Eid al-Adha
        =20:0525;21:0514;22:0503;23:0422;24:0411;25:0331;26:0321 Eid al-Fitr
        =20:0704;21:0723;22:0713;23:0801;24:0720;25:0710;26:0729 Esala Full Moon Poya Day
        E-2 ..2026 Good Friday
        =20:1129;21:1118;22:1107;23:1126;24:1115;25:1105;26:1124 Il Full Moon Poya Day
        02-04 ..2026 Independence Day
        05-01 ..2026 International Workers' Day
        =20:0221;21:0311;22:0301;23:0218;24:0308;25:0226;26:0215 Maha Sivarathri Day
        =20:0309;21:0328;22:0317;23:0306;24:0324;25:0313;26:0302 Medin Full Moon Poya Day
        =20:0208;21:0226;22:0216;23:0205;24:0223;25:0212;26:0201 Nawam Full Moon Poya Day
        =20:0803;21:0822;22:0811;23:0830;24:0819;25:0808;26:0827 Nikini Full Moon Poya Day
        =20:0605;21:0624;22:0614;23:0603;24:0621;25:0610;26:0629 Poson Full Moon Poya Day
        =20:1030;21:1019;22:1009;23:0928;24:0916;25:0905;26:0826 Prophet's Birthday
        04-14 2009..2026 !2012,2020,2024 Sinhala and Tamil New Year
        =20:0413;24:0413 Sinhala and Tamil New Year
        =20:0316,0317,0318,0319;22:0411,0412,0502;24:0415,0929 Special Public Holiday
        =20:0115;21:0114;22:0114;23:0115;24:0115;25:0114;26:0115 Tamil Thai Pongal Day
        =20:1229;21:1218;22:1207;23:1226;24:1214;25:1204;26:1223 Unduvap Full Moon Poya Day
        =20:1030;21:1020;22:1009;23:1028;24:1017;25:1006;26:1025 Vap Full Moon Poya Day
        =20:0507;21:0526;22:0515;23:0505;24:0523;25:0512;26:0501 Vesak Full Moon Poya Day
        # MY Malaysia
        =22:1128;25:0915 Additional holiday
        06-01>mon 2021.. Birthday of HM Yang di-Pertuan Agong
        =20:0608 Birthday of HM Yang di-Pertuan Agong
        =20:0125;21:0212;22:0201;23:0122;24:0210;25:0129;26:0217;27:0206;28:0126~;29:0213~;30:0203~;31:0123~;\
        32:0211~;33:0131~;34:0219~;35:0208~ Chinese New Year
        =20:0126;21:0213;22:0202;23:0123;24:0211;25:0130;26:0218;27:0207;28:0127~;29:0214~;30:0204~;31:0124~;\
        32:0212~;33:0201~;34:0220~;35:0209~ Chinese New Year (Second Day)
        =20:0127;24:0212;27:0208 Chinese New Year (Second Day) (observed)
        =23:0124 Chinese New Year (observed)
        =30:0206;34:0221 Chinese New Year (observed, estimated)
        12-25 Christmas Day
        =22:1226;33:1226 Christmas Day (observed)
        =20:0731;21:0720;22:0710;23:0629;24:0617;25:0607;26:0527;27:0517;28:0505~;29:0425~;30:0414~;31:0403~;\
        32:0322~;33:0312~;34:0301~;35:0219~ Eid al-Adha
        =22:0711 Eid al-Adha (observed)
        =30:0415 Eid al-Adha (observed, estimated)
        =20:0524;21:0513;22:0502;23:0422;24:0410;25:0331;26:0321;27:0310;28:0227~;29:0215~;30:0204~;31:0125~;\
        32:0114~;33:0103~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =20:0525;21:0514;22:0503;23:0423;24:0411;25:0401;26:0322;27:0311;28:0228~;29:0216~;30:0205~;31:0126~;\
        32:0115~;33:0104~,1224~;34:1213~;35:1202~ Eid al-Fitr (Second Day)
        =23:0424;26:0323 Eid al-Fitr (Second Day) (observed)
        =31:0127;35:1203 Eid al-Fitr (Second Day) (observed, estimated)
        =23:0421;26:0320 Eid al-Fitr (additional holiday)
        =20:0526 Eid al-Fitr (observed)
        =28:0229 Eid al-Fitr (observed, estimated)
        =22:1118,1119 General election additional holiday
        =20:0820;21:0810;22:0730;23:0719;24:0707;25:0627;26:0617;27:0606;28:0526~;29:0515~;30:0504~;31:0423~;\
        32:0412~;33:0401~;34:0322~;35:0311~ Islamic New Year
        05-01 Labor Day
        =22:0504;33:0502 Labor Day (observed)
        09-16 2010.. Malaysia Day
        09-17?mon+0 Malaysia Day (observed)
        08-31 National Day
        09-01?mon+0 National Day (observed)
        =20:1029;21:1019;22:1010;23:0928;24:0916;25:0905;26:0825;27:0815;28:0804~;29:0724~;30:0713~;31:0702~;\
        32:0621~;33:0610~;34:0530~;35:0520~ Prophet Muhammad's Birthday
        =27:0816 Prophet Muhammad's Birthday (observed)
        =35:0521 Prophet Muhammad's Birthday (observed, estimated)
        =20:0507;21:0526;22:0515;23:0504;24:0522;25:0512;26:0531;27:0520;28:0509~;29:0527~;30:0516~;31:0506~;\
        32:0523~;33:0513~;34:0503~;35:0522~ Vesak Day
        =22:0516;26:0602 Vesak Day (observed)
        =29:0528;32:0524 Vesak Day (observed, estimated)
        # PH Philippines
        =20:1102,1224;22:1031;23:0102,1102,1226;24:0209,1102,1224;25:0727 Additional special (non-working) day
        11-01 All Saints' Day
        =25:1031 All Saints' Eve
        =26:1102;27:1102 All Souls' Day
        E-1 2013.. Black Saturday
        11-30 2009.. !2010,2023 Bonifacio Day
        =23:1127 Bonifacio Day
        =20:0125;21:0212;22:0201;24:0210;25:0129;26:0217;27:0206;28:0126;29:0213;30:0203;31:0123;32:0211;33:0131;\
        34:0219;35:0208 Chinese New Year
        12-25 Christmas Day
        =25:1224;26:1224;27:1224 Christmas Eve
        04-09 2010.. !2023 Day of Valor
        =23:0410 Day of Valor
        =20:0225;21:0225;22:0225;23:0224 EDSA People Power Revolution Anniversary
        =20:0731;21:0720;22:0709;23:0628;24:0617;25:0606;26:0527;27:0516~;28:0505~;29:0424~;30:0413~;31:0402~;\
        32:0322~;33:0311~;34:0301~;35:0218~ Eid al-Adha
        =20:0525;21:0513;22:0503;23:0421;24:0410;25:0401;26:0320;27:0309~;28:0226~;29:0214~;30:0204~;31:0124~;\
        32:0114~;33:0102~,1223~;34:1212~;35:1201~ Eid al-Fitr
        =22:0509;23:1030;25:0512 Elections special (non-working) day
        E-2 Good Friday
        12-08 2023.. Immaculate Conception
        =20:1208;21:1208;22:1208 Immaculate Conception
        06-12 2009.. !2010 Independence Day
        05-01 Labor Day
        E-3 Maundy Thursday
        08-25>mon National Heroes Day
        01-01 New Year's Day
        12-31 !2021,2022 New Year's Eve
        08-21 2009.. !2010,2024 Ninoy Aquino Day
        =24:0823 Ninoy Aquino Day
        12-30 !2010 Rizal Day
        """
}
