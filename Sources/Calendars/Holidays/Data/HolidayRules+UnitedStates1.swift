extension HolidayRules {
    /// US.
    static let unitedStates1 = """
        # US United States
        12-25 Christmas Day
        12-24?fri+0?sat+2 Christmas Day (observed)
        10-08>mon Columbus Day
        07-04 Independence Day
        07-03?fri+0?sat+2 Independence Day (observed)
        06-19 2021.. Juneteenth National Independence Day
        06-18?fri+0?sat+2 2017.. Juneteenth National Independence Day (observed)
        09-01>mon Labor Day
        01-15>mon Martin Luther King Jr. Day
        05-25>mon Memorial Day
        01-01 New Year's Day
        01-02?mon+0?sun-2 New Year's Day (observed)
        11-22>thu Thanksgiving Day
        11-11 Veterans Day
        11-10?fri+0?sat+2 Veterans Day (observed)
        02-15>mon Washington's Birthday
        # US-AK Alaska
        10-18 Alaska Day
        10-17?fri+0?sat+2 Alaska Day (observed)
        - Columbus Day
        10-08>mon 2019.. Indigenous Peoples' Day
        - Martin Luther King Jr. Day
        01-15>mon Martin Luther King Jr.'s Birthday
        02-15>mon Presidents' Day
        03-25>mon Seward's Day
        - Washington's Birthday
        # US-AL Alabama
        - Columbus Day
        10-08>mon Columbus Day / American Indian Heritage Day / Fraternal Day
        04-22>mon Confederate Memorial Day
        02-15>mon George Washington & Thomas Jefferson's Birthday
        06-01>mon Jefferson Davis Birthday
        - Martin Luther King Jr. Day
        01-15>mon Martin Luther King, Jr & Robert E. Lee's Birthday
        - Washington's Birthday
        # US-AR Arkansas
        - Columbus Day
        02-15>mon George Washington's Birthday and Daisy Gatson Bates Day
        - Martin Luther King Jr. Day
        01-15>mon 2018.. Martin Luther King Jr. Day
        - Washington's Birthday
        # US-AS American Samoa
        04-17 American Samoa Flag Day
        04-16?fri+0?sat+2 American Samoa Flag Day (observed)
        07-16 Manu'a Islands Cession Day
        07-15?fri+0?sat+2 Manu'a Islands Cession Day (observed)
        10-08>sun White Sunday
        # US-AZ Arizona
        01-15>mon Dr. Martin Luther King Jr. / Civil Rights Day
        02-15>mon Lincoln/Washington Presidents' Day
        - Martin Luther King Jr. Day
        - Washington's Birthday
        # US-CA California
        03-31 Cesar Chavez Day
        04-01?mon+0 Cesar Chavez Day (observed)
        - Columbus Day
        11-23>fri Day After Thanksgiving
        =26:1108;27:1029;28:1017;29:1105;30:1026;31:1114;32:1102;33:1022;34:1110;35:1030 Diwali
        02-15>mon Presidents' Day
        02-15 2014.. Susan B. Anthony Day
        - Washington's Birthday
        # US-CO Colorado
        03-31 Cesar Chavez Day
        - Columbus Day
        10-01>mon 2020.. Frances Xavier Cabrini Day
        - Washington's Birthday
        02-15>mon Washington-Lincoln Day
        # US-CT Connecticut
        E-2 Good Friday
        02-12 Lincoln's Birthday
        02-11?fri+0?sat+2 Lincoln's Birthday (observed)
        # US-DC District of Columbia
        - Columbus Day
        04-16 Emancipation Day
        04-15?fri+0?sat+2 Emancipation Day (observed)
        =21:0120;25:0120;29:0120;33:0120 Inauguration Day
        10-08>mon 2023.. Indigenous Peoples' Day
        =20:1012;21:1011;22:1010 Indigenous Peoples' Day
        # US-DE Delaware
        - Columbus Day
        11-23>fri Day After Thanksgiving
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        E-2 Good Friday
        - Washington's Birthday
        # US-FL Florida
        - Columbus Day
        11-23>fri Friday After Thanksgiving
        02-15 2011.. Susan B. Anthony Day
        - Washington's Birthday
        # US-GA Georgia
        - Martin Luther King Jr. Day
        01-15>mon 2016.. Martin Luther King Jr. Day
        11-23>fri 2016.. State Holiday
        E-2 2020.. State Holiday
        - Washington's Birthday
        12-24/wed+2/fri-1/sat-1/sun+2 Washington's Birthday
        # US-GU Guam
        11-02 All Souls' Day
        - Columbus Day
        E-2 Good Friday
        03-01>mon Guam Discovery Day
        12-08 Lady of Camarin Day
        07-21 Liberation Day (Guam)
        # US-HI Hawaii
        - Columbus Day
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        06-11 Kamehameha Day
        06-10?fri+0?sat+2 Kamehameha Day (observed)
        02-15>mon Presidents' Day
        03-26 Prince Jonah Kuhio Kalanianaole Day
        03-25?fri+0?sat+2 Prince Jonah Kuhio Kalanianaole Day (observed)
        08-15>fri Statehood Day
        - Washington's Birthday
        # US-IA Iowa
        - Columbus Day
        02-12 Lincoln's Birthday
        02-11?fri+0?sat+2 Lincoln's Birthday (observed)
        # US-ID Idaho
        01-15>mon Martin Luther King Jr. / Idaho Human Rights Day
        - Martin Luther King Jr. Day
        02-15>mon Presidents' Day
        - Washington's Birthday
        # US-IL Illinois
        03-01>mon Casimir Pulaski Day
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        02-12 Lincoln's Birthday
        02-11?fri+0?sat+2 Lincoln's Birthday (observed)
        # US-IN Indiana
        11-02>tue !2009,2011,2013 Election Day
        E-2 Good Friday
        11-23>fri 2010.. Lincoln's Birthday
        05-02>tue !2009,2011,2013 Primary Election Day
        - Washington's Birthday
        12-24/wed+2/fri-1/sat-1/sun+2 Washington's Birthday
        # US-KS Kansas
        12-24 2013.. Christmas Eve
        12-23?thu+0?fri+0?sat-1 2012.. Christmas Eve (observed)
        - Columbus Day
        # US-KY Kentucky
        - Columbus Day
        E-2 Good Friday
        12-31 2013.. New Year's Eve
        12-30?fri+0 2012.. New Year's Eve (observed)
        # US-LA Louisiana
        - Columbus Day
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        E-2 Good Friday
        E-47 Mardi Gras
        # US-MA Massachusetts
        - Christmas Day (observed)
        12-26?mon+0 Christmas Day (observed)
        - Independence Day (observed)
        07-05?mon+0 Independence Day (observed)
        - Juneteenth National Independence Day (observed)
        =22:0620;33:0620 Juneteenth National Independence Day (observed)
        - New Year's Day (observed)
        01-02?mon+0 New Year's Day (observed)
        04-15>mon Patriots' Day
        - Veterans Day (observed)
        11-12?mon+0 Veterans Day (observed)
        # US-MD Maryland
        11-23>fri American Indian Heritage Day
        =21:0120;25:0120;29:0120;33:0120 Inauguration Day
        02-15>mon Presidents' Day
        - Washington's Birthday
        # US-ME Maine
        - Columbus Day
        10-08>mon 2023.. Indigenous Peoples' Day
        =20:1012;21:1011;22:1010 Indigenous Peoples' Day
        04-15>mon Patriots' Day
        # US-MI Michigan
        12-24 2013.. Christmas Eve
        12-23?thu+0?fri+0?sat-1 2012.. Christmas Eve (observed)
        - Columbus Day
        11-23>fri 2017.. Day After Thanksgiving
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        12-31 2013.. New Year's Eve
        12-30?fri+0 2012.. New Year's Eve (observed)
        # US-MN Minnesota
        - Columbus Day
        - Washington's Birthday
        02-15>mon Washington's and Lincoln's Birthday
        # US-MO Missouri
        05-08 Truman Day
        05-07?fri+0?sat+2 Truman Day (observed)
        # US-MP Northern Mariana Islands
        11-04 Citizenship Day
        11-03?fri+0?sat+2 Citizenship Day (observed)
        - Columbus Day
        03-24 Commonwealth Covenant Day
        03-23?fri+0?sat+2 Commonwealth Covenant Day (observed)
        10-08>mon Commonwealth Cultural Day
        12-08 Constitution Day
        12-07?fri+0?sat+2 Constitution Day (observed)
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        E-2 Good Friday
        # US-MS Mississippi
        - Columbus Day
        04-24>mon Confederate Memorial Day
        01-15>mon Dr. Martin Luther King Jr. and Robert E. Lee's Birthdays
        - Martin Luther King Jr. Day
        # US-MT Montana
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        02-15>mon Lincoln's and Washington's Birthdays
        - Washington's Birthday
        # US-NC North Carolina
        12-24 2013.. Christmas Eve
        12-23?thu+0?fri+0?sat-1 2012.. Christmas Eve (observed)
        - Columbus Day
        12-26 2013.. Day After Christmas
        12-27?mon+0?tue+0?sun+1 2012.. Day After Christmas (observed)
        11-23>fri Day After Thanksgiving
        E-2 Good Friday
        # US-ND North Dakota
        - Columbus Day
        # US-NE Nebraska
        04-24>fri Arbor Day
        - Columbus Day
        10-08>mon 2020.. Indigenous Peoples' Day
        # US-NH New Hampshire
        - Columbus Day
        11-23>fri Day After Thanksgiving
        01-15>mon Dr. Martin Luther King Jr. / Civil Rights Day
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        - Martin Luther King Jr. Day
        # US-NJ New Jersey
        =20:1103;22:1108;24:1105;26:1103;28:1107;30:1105;32:1102;34:1107 Election Day
        E-2 Good Friday
        02-12 Lincoln's Birthday
        02-11?fri+0?sat+2 Lincoln's Birthday (observed)
        02-15>mon Presidents Day
        - Washington's Birthday
        # US-NM New Mexico
        - Columbus Day
        10-08>mon 2023.. Indigenous Peoples' Day
        =20:1012;21:1011;22:1010 Indigenous Peoples' Day
        11-23>fri Presidents' Day
        - Washington's Birthday
        # US-NV Nevada
        - Columbus Day
        11-23>fri Family Day
        10-25>fri Nevada Day
        # US-NY New York
        11-02>tue !2009,2011,2013 Election Day
        02-12 Lincoln's Birthday
        02-11?fri+0?sat+2 Lincoln's Birthday (observed)
        02-15 Susan B. Anthony Day
        # US-OH Ohio
        - Washington's Birthday
        02-15>mon Washington-Lincoln Day
        # US-OK Oklahoma
        - Columbus Day
        11-23>fri Day After Thanksgiving
        02-15>mon Presidents' Day
        - Washington's Birthday
        # US-OR Oregon
        - Columbus Day
        02-15>mon Presidents Day
        - Washington's Birthday
        # US-PA Pennsylvania
        11-23>fri Day After Thanksgiving
        02-15>mon Presidents' Day
        - Washington's Birthday
        """
}
